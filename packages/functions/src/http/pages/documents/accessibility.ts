import { lastCheck, say, type PlainDocument } from "./document.ts";

export const accessibilityDocument: PlainDocument = {
  title: say("无障碍", "Accessibility"),
  description: say(
    "「结清之后」怎样让更多人用得了，还有哪些地方没做到，遇到困难怎么说。",
    "How Aftercare is made usable for more people, what is not there yet, and how to tell us.",
  ),
  summary: [
    say("目标是 WCAG 2.2 的 AA 级。", "We aim at WCAG 2.2, level AA."),
    say(
      "登录、帮助、邮件里的按钮，不用脚本也能用，旧手机也打得开。",
      "Signing in, the help and the buttons of mails work without a script, on old phones too.",
    ),
    say(
      "哪里用不了，请告诉我们；急的话，直接打电话或回复邮件，顾问替你办。",
      "If something does not work for you, tell us. If it is urgent, call or reply to a mail and your counsellor does it for you.",
    ),
  ],
  sections: [
    {
      title: say("做到了的", "What is there"),
      points: [
        say(
          "全部可以用键盘操作，焦点看得清，每页第一个链接可以跳到正文。",
          "Everything works by keyboard, the focus is easy to see, and the first link of each page skips to the text.",
        ),
        say(
          "文字和背景的对比，浅色深色都至少4.5比1，由测试逐对计算。",
          "Text has a contrast of at least 4.5 to 1 in light and dark; a test computes every pair.",
        ),
        say(
          "按钮和主要链接至少44像素高；字可以放大到200%，不用左右滚动。",
          "Buttons and main links are at least 44 pixels high; text can be enlarged to 200% without scrolling sideways.",
        ),
        say(
          "意思不只靠颜色；填错了，旁边写明哪里不对、怎么改，已经填的不会丢。",
          "Nothing is said by colour alone; a mistake is explained beside its field with what to do, and what you typed stays.",
        ),
        say(
          "验证码可以粘贴，可以自动填，不用认图、不用算题。",
          "Codes can be pasted and filled in automatically; there are no picture puzzles.",
        ),
        say(
          "中文和英文一样完整，切换后还在原来的页面。",
          "Chinese and English are equally complete, and switching keeps your place.",
        ),
      ],
    },
    {
      title: say("还没做到的", "What is not there yet"),
      points: [
        say(
          "只用自动工具（axe）和人工看图查过，还没有请使用读屏软件的人逐页试用。",
          "It was checked with an automatic tool (axe) and by looking; people who use screen readers have not yet tried it page by page.",
        ),
        say(
          "微信、QQ 等 App 里的浏览器没有逐个试过。打不开时，请在系统浏览器里打开。",
          "The browsers inside WeChat, QQ and other apps were not all tried. If a page does not work there, open it in your phone's own browser.",
        ),
        say(
          "你自己上传的图片没有文字说明；需要的话，请顾问读给你听。",
          "Pictures that were uploaded have no description; ask your counsellor to read them to you.",
        ),
      ],
    },
    {
      title: say("遇到困难", "When something does not work"),
      paragraphs: [
        say(
          "写下是哪一页、想做什么、用的手机和浏览器，发到下面的邮箱，或者打电话。",
          "Tell us which page, what you wanted to do, and your phone and browser, at the address below or by phone.",
        ),
      ],
    },
  ],
  checkedOn: lastCheck,
};
