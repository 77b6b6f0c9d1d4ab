/** The bureau page's stylesheet; colours are those of the kiosk's tokens. */
export const pageStyle = `
:root { --ink:#15241f; --soft:#4a5a53; --line:#d5dad2; --green:#0b5c4a; --tint:#e1eee8; --page:#f6f7f4;
  --yes:#125a2f; --yes-tint:#e3f2e6; --open:#7a4300; --open-tint:#fff3d9; --no:#8c2a18; --no-tint:#fbe9e4;
  --news:#244a5c; --news-tint:#e6eff3; }
* { box-sizing:border-box; }
body { margin:0; background:var(--page); color:var(--ink); font:16px/1.5 'PingFang SC','Microsoft YaHei',
  'HarmonyOS Sans SC','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif; }
a { color:var(--green); }
:focus-visible { outline:3px solid #0a5bd3; outline-offset:2px; }
.practice { background:#ffc857; color:#3a2600; text-align:center; font-weight:600; padding:6px 16px; }
.warn { background:var(--open-tint); color:var(--open); padding:6px 24px; }
header { background:var(--green); color:#fff; display:flex; flex-wrap:wrap; align-items:center; gap:4px 24px;
  padding:10px 24px; }
header h1 { font-size:18px; margin:0; }
header nav { display:flex; gap:4px; flex-wrap:wrap; }
header a { color:#fff; text-decoration:none; padding:8px 12px; border-radius:8px; }
header a[aria-current] { background:rgb(255 255 255 / 18%); font-weight:600; }
header .side { margin-left:auto; display:flex; gap:8px; align-items:center; font-size:14px; }
main { max-width:1240px; margin:0 auto; padding:24px; }
h2 { font-size:22px; margin:0 0 16px; } h3 { font-size:18px; margin:32px 0 12px; }
.card { background:#fff; border:1px solid var(--line); border-radius:12px; padding:20px; }
.grid { display:grid; grid-template-columns:repeat(auto-fit,minmax(320px,1fr)); gap:20px; }
.scroll { overflow-x:auto; background:#fff; border:1px solid var(--line); border-radius:12px; }
table { border-collapse:collapse; width:100%; }
th { text-align:left; font-size:14px; font-weight:600; color:var(--soft); background:#eceee8; white-space:nowrap; }
th,td { padding:10px 14px; vertical-align:top; } tbody tr + tr td { border-top:1px solid var(--line); }
tbody tr:hover td { background:#fafbf9; }
td.number { font-variant-numeric:tabular-nums; white-space:nowrap; } td.quote { color:var(--soft); min-width:240px; }
.soft { color:var(--soft); } .small { font-size:14px; } .nowrap { white-space:nowrap; }
.tag { display:inline-block; border-radius:6px; padding:2px 8px; font-weight:600; white-space:nowrap; font-size:14px;
  background:var(--news-tint); color:var(--news); }
.tag.yes { background:var(--yes-tint); color:var(--yes); } .tag.open { background:var(--open-tint); color:var(--open); }
.tag.no { background:var(--no-tint); color:var(--no); }
dl { display:grid; grid-template-columns:max-content 1fr; gap:6px 20px; margin:0; }
ul.card { list-style-position:inside; margin:0; } dt { color:var(--soft); } dd { margin:0; overflow-wrap:anywhere; }
form.line { display:flex; flex-wrap:wrap; gap:12px; align-items:end; margin-bottom:20px; }
label { display:block; font-size:14px; color:var(--soft); }
input,select,textarea { font:inherit; padding:9px 12px; border:1px solid #6b7a73; border-radius:8px; background:#fff;
  color:var(--ink); min-height:48px; width:100%; }
textarea { min-height:96px; } .card form label { max-width:560px; } .card form label + label { margin-top:12px; }
button { font:inherit; font-weight:600; min-height:48px; padding:8px 20px; border-radius:8px; cursor:pointer;
  border:1px solid var(--green); background:var(--green); color:#fff; }
button.second { background:#fff; color:var(--green); } button.danger { background:#fff; color:var(--no); border-color:var(--no); }
header button { min-height:40px; background:transparent; border-color:rgb(255 255 255 / 50%); padding:4px 12px; }
.actions { display:flex; gap:12px; margin-top:12px; flex-wrap:wrap; }
.tabs { display:flex; gap:8px; flex-wrap:wrap; margin:0 0 16px; padding:0; list-style:none; }
.tabs a { display:inline-block; padding:10px 16px; border-radius:999px; background:#fff; border:1px solid var(--line);
  text-decoration:none; color:var(--ink); } .tabs a[aria-current] { background:var(--tint); border-color:var(--green); font-weight:600; }
.budget { display:flex; gap:16px; align-items:center; flex-wrap:wrap; margin-bottom:20px; }
.budget progress { flex:1; min-width:200px; height:16px; appearance:none; border:0; border-radius:8px; overflow:hidden;
  background:#eceee8; }
.budget progress::-webkit-progress-bar { background:#eceee8; }
.budget progress::-webkit-progress-value { background:var(--green); }
.budget progress::-moz-progress-bar { background:var(--green); }
.budget strong { font-size:22px; font-variant-numeric:tabular-nums; }
.error { background:var(--no-tint); color:var(--no); border-radius:8px; padding:12px 16px; margin-bottom:16px; }
.code { font-size:44px; letter-spacing:4px; font-variant-numeric:tabular-nums; font-weight:600; margin:8px 0; }
.code-card { display:flex; gap:32px; align-items:center; flex-wrap:wrap; margin-bottom:24px; }
.code-card svg { width:180px; height:180px; }
.photos { display:flex; gap:16px; flex-wrap:wrap; } .photos figure { margin:0; width:320px; max-width:100%; }
.photos img { width:100%; border:1px solid var(--line); border-radius:8px; background:#eceee8; }
.narrow { max-width:420px; margin:48px auto; } .narrow form > * + * { margin-top:16px; } .narrow button { width:100%; }
pre { white-space:pre-wrap; overflow-wrap:anywhere; font-size:13px; margin:0; max-height:320px; overflow:auto; }
.pages { display:flex; gap:16px; margin-top:16px; }
@media print { header nav, header .side, form { display:none; } }
`;
