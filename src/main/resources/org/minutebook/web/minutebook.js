"use strict";
// Completes what is typed into the fields that ask for it. Without this script they are plain fields.

const PAUSE = 120; // milliseconds without a key, so that fast typing asks once

function complete(field) {
  const list = document.createElement("datalist");
  let waiting = 0;
  let asked = new AbortController();
  list.id = field.id + "-completions";
  field.after(list);
  field.setAttribute("list", list.id);
  field.setAttribute("autocomplete", "off");

  async function ask() {
    asked.abort();
    asked = new AbortController();
    const typed = field.value.trim();
    if (typed === "") {
      list.replaceChildren();
      return;
    }
    try {
      const address = "/api/v1/suggest?q=" + encodeURIComponent(typed);
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
      if (answer.ok) {
        list.replaceChildren(...(await answer.json()).items.map((item) => new Option("", item.text)));
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        console.warn("No completions:", problem);
      }
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}

document.querySelectorAll("input[data-complete]").forEach(complete);
