import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries.ts";
import { router } from "./routes/router.tsx";
import "./ui/base.css";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no #root.");

const root = createRoot(place);

/** What stands in the page stays until there is a screen to put in its place, or for long enough. */
const patienceMs = 4_000;
const tooLong = new Promise((resolve) => setTimeout(resolve, patienceMs));
void Promise.race([router.load(), tooLong]).then(() => {
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
});
