// Only on this machine: a bar on the web app's pages that shows the time here and lets it pass.
(async () => {
  const bar = document.createElement("div");
  Object.assign(bar.style, {
    position: "fixed",
    insetInlineStart: "8px",
    bottom: "8px",
    zIndex: "50",
    display: "flex",
    gap: "4px",
    alignItems: "center",
    padding: "4px 8px",
    borderRadius: "8px",
    background: "#27221c",
    color: "#fff",
    font: "12px/1.4 system-ui",
    opacity: "0.9",
  });
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", "本机时钟 Local clock");

  const time = document.createElement("span");
  const answer = await fetch("/_local/clock");
  time.textContent = `本机 ${(await answer.json()).local}`;
  bar.append(time);

  for (const days of [1, 7, 45]) {
    const button = document.createElement("button");
    button.textContent = `+${days}天`;
    Object.assign(button.style, { minHeight: "24px", font: "inherit", color: "#000" });
    button.addEventListener("click", async () => {
      time.textContent = "时间在走… moving on…";
      await fetch("/_local/clock", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ days }),
      });
      location.reload();
    });
    bar.append(button);
  }

  const mails = document.createElement("a");
  mails.href = "/_local/mail";
  mails.textContent = "信箱 mail";
  mails.style.color = "#fff";
  bar.append(mails);

  const away = document.createElement("button");
  away.textContent = "×";
  away.setAttribute("aria-label", "收起 Put away");
  Object.assign(away.style, {
    minWidth: "24px",
    minHeight: "24px",
    font: "inherit",
    color: "#000",
  });
  away.addEventListener("click", () => bar.remove());
  bar.append(away);

  document.body.append(bar);
})();
