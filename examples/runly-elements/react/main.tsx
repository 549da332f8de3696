import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Orders } from "./orders.js";

const place = document.querySelector<HTMLElement>("#orders");
if (place !== null) {
  const { publishableKey = "", organization = "", url } = place.dataset;
  createRoot(place).render(
    <StrictMode>
      <Orders publishableKey={publishableKey} organization={organization} {...(url && { url })} />
    </StrictMode>,
  );
}
