// Opens the page of `cargo xtask diff --format html` in a real browser: nothing is fetched, no console error, no text of
// a spec runs, the first screen answers, filters and search work, by keyboard too, and nothing is wider than the window.
//
// node page.mjs <folder of node_modules> <chromium> <page.html> <screenshot.png>

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, page_, screenshot] = process.argv.slice(2);
const puppeteer = createRequire(pathToFileURL(`${modules}/`))("puppeteer-core");
const address = pathToFileURL(page_).href;

const browser = await puppeteer.launch({
  executablePath,
  // As root, in a container, there is no other way; what is opened is our own page.
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  const complaints = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: "load" });

  const shown = () => page.$$eval(".change", (all) => all.filter((one) => one.checkVisibility()).length);
  const status = () => page.$eval("#count", (element) => element.textContent);
  const choose = (name, value) => page.select(`#${name}`, value);
  const reset = async () => {
    await page.click("button[type=reset]");
    await page.waitForFunction((all) => document.querySelectorAll(".change:not([hidden])").length === all, {}, total);
  };

  const total = await page.$$eval(".change", (all) => all.length);
  assert.ok(total >= 5, `the page has ${total} changes`);
  assert.equal(await shown(), total);
  assert.equal(await status(), `${total} changes`);
  assert.equal(await page.title(), "What changed in the specs");
  assert.equal(await page.$$eval("img, iframe, object", (all) => all.length), 0, "text became an element");
  assert.equal(await page.$$eval("script", (all) => all.length), 1, "text became a script");
  assert.match(await page.$eval("main", (element) => element.textContent), /<img src=x/, "text is shown as text");
  assert.equal(await page.$eval("html", (element) => element.lang), "en");
  assert.equal(await page.$$eval("input:not([type=hidden]), select", (all) => all.filter((one) => !one.closest("label")).length), 0, "a control without a label");

  // Each filter leaves some and hides some, and all that is left is of its kind.
  for (const [name, value, test] of [
    ["verdict", "breaking", "kind"],
    ["verdict", "wire-breaking", "wire"],
    ["verdict", "rust-patch", "rust"],
    ["direction", "request", "direction"],
    ["area", "operation", "area"],
    ["operation", "POST /pets", "operations"],
  ]) {
    await choose(name, value);
    const left = await shown();
    assert.ok(left > 0 && left < total, `${name} ${value} leaves ${left} of ${total}`);
    assert.equal(await status(), `${left} of ${total} changes`);
    const wanted = value.replace(/^(wire|rust)-/, "");
    const others = await page.$$eval(
      ".change:not([hidden])",
      (all, test, wanted) => all.filter((one) => !one.dataset[test].split("\n").includes(wanted)).length,
      test,
      wanted,
    );
    assert.equal(others, 0, `${name} ${value}`);
    const empty = await page.$$eval(".group:not([hidden])", (all) => all.filter((one) => !one.querySelector(".change:not([hidden])")).length);
    assert.equal(empty, 0, "a heading without changes");
    await reset();
  }

  // By keyboard: `/` leads to the search, Escape empties it.
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.type("colour");
  const found = await shown();
  assert.ok(found > 0 && found < total, `the search finds ${found} of ${total}`);
  await page.keyboard.press("Escape");
  assert.equal(await shown(), total);
  await page.keyboard.type("no such word");
  assert.equal(await shown(), 0);
  assert.ok(await page.$eval("#none", (element) => element.checkVisibility()));
  await reset();

  // Entries are closed; Enter opens one, with the changed line of each side marked.
  const entry = ".entry.breaking details";
  assert.equal(await page.$eval(entry, (element) => element.open), false);
  await page.focus(`${entry} summary`);
  await page.keyboard.press("Enter");
  assert.equal(await page.$eval(entry, (element) => element.open), true);
  assert.ok((await page.$$eval(".entry.breaking mark", (all) => all.length)) >= 1);
  await page.keyboard.press("Enter");

  // The first screen answers, and its operations lead to their changes.
  const answers = await page.$$eval(".card", (all) => all.map((one) => one.innerText.split("\n")[0]));
  assert.deepEqual(answers, ["Deployed callers", "Rust code", "Version to write"]);
  for (const card of await page.$$(".card")) {
    const box = await card.boundingBox();
    assert.ok(box.y + box.height < 1000, "the answers are on the first screen");
  }
  assert.match(await page.$eval(".tell", (element) => element.textContent), /break callers that are deployed/);
  await page.click(".only");
  const only = await shown();
  assert.ok(only > 0 && only < total, `an operation has ${only} of ${total} changes`);
  await reset();
  await page.click(".copy");
  await page.waitForFunction(() => document.querySelector(".copied").textContent !== "");

  // From a phone to a large screen, closed and open.
  for (const open of [false, true]) {
    await page.$$eval("details", (all, open) => all.forEach((one) => { one.open = open; }), open);
    for (const width of [390, 768, 1280, 1600]) {
      await page.setViewport({ width, height: 1000 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(needed <= width, `${needed} pixels are needed in a window of ${width}`);
    }
  }
  await page.$$eval("details", (all) => all.forEach((one) => { one.open = false; }));
  await page.setViewport({ width: 1400, height: 1000 });
  await page.evaluate(() => scrollTo(0, 0));

  await page.screenshot({ path: screenshot });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  const dark = await page.$eval("body", (element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(dark, "rgb(255, 255, 255)", "it is as bright in the dark");
  await page.screenshot({ path: screenshot.replace(/\.png$/, "-dark.png") });
  assert.deepEqual(complaints, []);
  console.log(`${total} changes shown, filtered and searched`);
} finally {
  await browser.close();
}
