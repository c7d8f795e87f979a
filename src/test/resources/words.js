// Writes into the page's <pre> which words of a picture leave it, and which cover one another.
const faults = [];
for (const svg of document.querySelectorAll("svg")) {
  const picture = svg.viewBox.baseVal;
  const words = [...svg.querySelectorAll("text")].map(text => ({ text: text.textContent, box: text.getBBox() }));
  words.forEach(({ text, box }, i) => {
    const right = box.x + box.width, bottom = box.y + box.height;
    for (const other of words.slice(i + 1)) {
      const across = Math.min(right, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
      const down = Math.min(bottom, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
      // Lines of text may touch: a box is higher than its letters.
      if (across > 1 && down > 0.25 * box.height) faults.push(`${svg.dataset.chart}: ${text} covers ${other.text}`);
    }
    if (box.x < picture.x || right > picture.width || box.y < picture.y || bottom > picture.height + 2)
      faults.push(`${svg.dataset.chart}: ${text} leaves the picture`);
  });
}
document.querySelector("pre").textContent = faults.join("\n");
