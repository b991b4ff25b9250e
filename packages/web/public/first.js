// Runs before anything else, in any browser: too old ones are told so, the theme is set before the first paint,
// and what the first screen needs is asked for while the app itself is still on its way.
(function () {
  var root = document.documentElement;
  var script = document.currentScript;
  var kept = {};
  try {
    // A language chosen on the server's pages comes along in the address.
    var chosen = /[?&]lang=(en|zh-CN)/.exec(location.search);
    if (chosen) localStorage.setItem("language", chosen[1]);
    kept = { language: localStorage.getItem("language"), theme: localStorage.getItem("theme") };
    kept.organisation = localStorage.getItem("organisation");
  } catch (_) {}
  if (kept.language === "en" || kept.language === "zh-CN") root.lang = kept.language;
  else if (!/^zh/i.test(navigator.language || "zh")) root.lang = "en";
  if (kept.theme === "dark" || kept.theme === "light") root.setAttribute("data-theme", kept.theme);

  if (!("replaceAll" in String.prototype) || !("allSettled" in Promise)) {
    location.replace("/old-browser");
    return;
  }

  var screen = location.pathname.replace(/^\/app\/?|\/$/g, "");
  if (screen !== "passkey" && screen !== "nobody") askForAnswers();
  askForFiles(JSON.parse(script.getAttribute("data-ahead") || "{}")[screen] || []);

  function askForFiles(files) {
    files.forEach(function (file) {
      var link = document.createElement("link");
      link.rel = /\.css$/.test(file) ? "preload" : "modulepreload";
      if (link.rel === "preload") link.as = "style";
      link.crossOrigin = "";
      link.href = "/app/" + file;
      document.head.appendChild(link);
    });
  }

  // src/api/early.ts hands these answers to whoever asks for them first.
  function askForAnswers() {
    var early = (window.early = { answers: {} });
    // Whoever wants anything but the first answer waits until the others are asked for, or never will be.
    early.asked = ask("/v1/me", "")
      .then(function (answer) {
        return answer.ok ? answer.clone().json().then(askForFile) : undefined;
      })
      .catch(ignore);
  }

  // The same choice as in src/api/me.ts: the organisation last worked in, else the first.
  function askForFile(me) {
    var its = me.memberships.filter(function (each) {
      return each.organisation.id === kept.organisation;
    });
    var membership = its[0] || me.memberships[0];
    if (!window.early || !membership || !membership.clientId) return;
    var organisation = membership.organisation.id;
    var file = "/v1/clients/" + encodeURIComponent(membership.clientId);
    if (/^(home|tasks|dates|pay|debts)$/.test(screen)) ask(file, organisation).catch(ignore);
    if (/^(home|tasks|dates)$/.test(screen)) {
      ask(file + "/follow-ups", organisation).catch(ignore);
    }
  }

  function ask(address, organisation) {
    var headers = { "accept-language": root.lang };
    if (organisation) headers["x-organisation"] = organisation;
    var answer = fetch(address, { headers: headers });
    window.early.answers[address] = {
      answer: answer,
      organisation: organisation,
      language: root.lang,
    };
    return answer;
  }

  function ignore() {}
})();
