import { ConnectionLost, type Emulator } from "@runwire/emulator";
import { HttpResponse } from "msw";

/**
 * Answers an intercepted request from an emulator. A connection that the emulator drops becomes a network error;
 * MSW would turn anything else that is thrown into an answer with status 500.
 */
export async function forward(emulator: Emulator, request: Request): Promise<Response> {
  try {
    return await emulator.fetch(request);
  } catch (error) {
    if (error instanceof ConnectionLost || request.signal.aborted) return HttpResponse.error();
    throw error;
  }
}
