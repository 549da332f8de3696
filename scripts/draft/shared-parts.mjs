const statusNames = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  409: "Conflict",
  412: "PreconditionFailed",
  413: "ContentTooLarge",
  415: "UnsupportedMediaType",
  422: "UnprocessableContent",
  423: "Locked",
  429: "TooManyRequests",
  500: "ServerError",
  501: "NotImplemented",
  502: "BadGateway",
  503: "Unavailable",
  504: "GatewayTimeout",
  default: "Unexpected",
};

/**
 * Finds parameters and error answers that repeat (three times or more) and names each once, so that the
 * files of operations stay short. What differs in any way gets a name of its own.
 */
export function sharedParts(operations, leastUses = 3) {
  const uses = { parameters: new Map(), responses: new Map() };
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const operation of operations) {
    for (const parameter of operation.parameters) count(uses.parameters, JSON.stringify(parameter));
    for (const [status, answer] of errorAnswers(operation))
      count(uses.responses, `${status} ${JSON.stringify(answer)}`);
  }
  const parameters = nameAll(uses.parameters, leastUses, (key) => parameterName(JSON.parse(key)));
  const responses = nameAll(uses.responses, leastUses, (key) => answerName(key));
  return {
    parameters,
    responses,
    parameterName: (parameter) => parameters.names.get(JSON.stringify(parameter)),
    answerName: (status, answer) => responses.names.get(`${status} ${JSON.stringify(answer)}`),
  };
}

function errorAnswers(operation) {
  return Object.entries(operation.responses).filter(([status]) => !/^[123]/.test(status));
}

function nameAll(uses, leastUses, nameOf) {
  const names = new Map();
  const taken = new Set();
  for (const [key, times] of uses) {
    if (times < leastUses) continue;
    const base = nameOf(key);
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}${n}`;
    taken.add(name);
    names.set(key, name);
  }
  return { names };
}

function parameterName(parameter) {
  const words = parameter.name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

function answerName(key) {
  const [status] = key.split(" ", 1);
  const name = statusNames[status] ?? `Status${status}`;
  return JSON.parse(key.slice(status.length + 1)).content === undefined ? `${name}WithoutBody` : name;
}

/** A plain sentence for an answer of which the inventory has none. */
export function answerSentence(status) {
  if (status === "204") return "Done; the answer has no body.";
  if (/^2/.test(status)) return "The result.";
  if (/^3/.test(status)) return "The result is elsewhere.";
  const name = statusNames[status] ?? `Status ${status}`;
  return `${name.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)}.`;
}
