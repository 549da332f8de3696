// The first import has to stay the first.
import "./global-dispatcher.js";

import { Agent, type Dispatcher, Pool, ProxyAgent } from "undici";

import { restoreGlobalDispatcher } from "./global-dispatcher.js";

restoreGlobalDispatcher();

export { Agent, type Dispatcher, Pool, ProxyAgent };
