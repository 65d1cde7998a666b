"use strict";
(() => {
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const none = document.getElementById("none");
  const changes = Array.from(document.querySelectorAll(".change"), (element) => ({
    element,
    data: element.dataset,
    operations: element.dataset.operations.split("\n"),
    // What is in the excerpts is not searched: a neighbour's line is not about this change.
    text: [
      element.closest(".group").querySelector("h4").textContent,
      element.textContent,
      element.dataset.about,
      element.dataset.operations,
    ].join(" ").toLowerCase(),
  }));

  const verdicts = {
    "": () => true,
    "breaking": (data) => data.kind === "breaking",
    "approved": (data) => data.approved === "yes",
    "used": (data) => data.kind === "breaking" && data.untouched !== "yes",
  };
  const verdict = (wanted, data) => {
    if (wanted in verdicts) return verdicts[wanted](data);
    const [side, word] = wanted.split("-");
    return data[side] === word;
  };

  const show = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, data, operations, text } of changes) {
      const isShown = verdict(wanted.verdict, data)
        && (!wanted.direction || data.direction === wanted.direction)
        && (!wanted.area || data.area === wanted.area)
        && (!wanted.provider || data.provider === wanted.provider)
        && (!wanted.operation || operations.includes(wanted.operation))
        && words.every((word) => text.includes(word));
      element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const group of document.querySelectorAll(".entry, .group, .provider")) {
      const inside = group.querySelectorAll(".change");
      group.hidden = inside.length > 0 && Array.from(inside).every((change) => change.hidden);
    }
    const things = changes.length === 1 ? "change" : "changes";
    count.textContent = shown === changes.length ? `${shown} ${things}` : `${shown} of ${changes.length} ${things}`;
    none.hidden = shown > 0 || changes.length === 0;
  };

  // An operation of the first screen leads to its changes.
  for (const button of document.querySelectorAll(".only")) {
    button.addEventListener("click", () => {
      form.reset();
      document.getElementById("operation").value = button.dataset.operation;
      show();
      document.getElementById("changes").scrollIntoView();
    });
  }

  for (const button of document.querySelectorAll(".copy")) {
    const text = document.getElementById(button.dataset.copies);
    const status = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = "Copied.";
      } catch {
        // A page from a file or a mail may not write there: then the text is selected, ready to be copied.
        getSelection().selectAllChildren(text);
        status.textContent = "Selected; press Ctrl+C or ⌘C.";
      }
    });
  }

  form.hidden = changes.length === 0;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The form is empty only after the event.
  form.addEventListener("reset", () => setTimeout(show));
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input, select, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && event.target === search && search.value) {
      search.value = "";
      show();
    }
  });
  // A browser may fill in what was chosen before a page was loaded again.
  show();
})();
