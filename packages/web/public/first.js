// Runs before anything else, in any browser: too old ones are told so, and the theme is set before the first paint.
(function () {
  var root = document.documentElement;
  try {
    // A language chosen on the server's pages comes along in the address.
    var chosen = /[?&]lang=(en|zh-CN)/.exec(location.search);
    if (chosen) localStorage.setItem("language", chosen[1]);
    var language = localStorage.getItem("language");
    if (language === "en" || language === "zh-CN") root.lang = language;
    else if (!/^zh/i.test(navigator.language || "zh")) root.lang = "en";
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") root.setAttribute("data-theme", theme);
  } catch (_) {}
  if (!("replaceAll" in String.prototype) || !("allSettled" in Promise)) {
    location.replace("/old-browser");
  }
})();
