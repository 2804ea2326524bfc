package org.mixingmentor.training.report;

/** How the page looks. Shape and dash tell what colour tells; the colours are of Okabe and Ito's palette (2008). */
final class Style {
    static final String CSS =
            """
            :root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #5b6470; --rule: #d9dee4; --tint: #f3f6f9;
              --own: #0072b2; --first: #444b54; --second: #b45300; --third: #00795a; --warn: #fff4d6; }
            @media (prefers-color-scheme: dark) { :root { --paper: #15181c; --ink: #e6e9ed; --soft: #9aa4b0; --rule: #333a43;
              --tint: #1e232a; --own: #56b4e9; --first: #c3c9d1; --second: #e69f00; --third: #3ec9a0; --warn: #3a3115; } }
            @media print { :root { --paper: #fff; --ink: #000; --tint: #fff; } figure, table { break-inside: avoid; } }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--paper); color: var(--ink);
              font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
            main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
            h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
            h2 { font-size: 1.15rem; margin: 2.2rem 0 .4rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
            p { max-width: 46rem; }
            .warning { background: var(--warn); padding: .6rem .9rem; border-left: 4px solid var(--second); }
            dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: .15rem 2rem; margin: 0 0 1.4rem; }
            dl div { display: flex; gap: .6rem; } dt { color: var(--soft); flex: 0 0 8.5rem; }
            dd { margin: 0; overflow-wrap: anywhere; }
            .wide { overflow-x: auto; margin: 1rem 0; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .87rem; }
            caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
            th, td { padding: .28rem .6rem; text-align: right; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
            th:first-child { text-align: left; } tbody th { font-weight: normal; overflow-wrap: anywhere; }
            thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
            .own th, .own td { background: var(--tint); font-weight: 600; }
            .ci { color: var(--soft); font-weight: normal; white-space: nowrap; }
            td .ci { display: block; } tbody th { min-width: 8rem; }
            figure { margin: .8rem 0; } figcaption { color: var(--soft); font-size: .85rem; max-width: 46rem; }
            svg { display: block; width: 100%; max-width: 760px; height: auto; font: 12px system-ui, "DejaVu Sans", sans-serif; }
            svg[viewBox="0 0 460 460"] { max-width: 460px; }
            svg text { fill: var(--ink); }
            .grid { stroke: var(--rule); } .axis { stroke: var(--soft); }
            .diagonal { stroke: var(--soft); stroke-dasharray: 6 4; }
            .whisker { stroke: var(--own); stroke-width: 2.5; stroke-opacity: .65; }
            .line { fill: none; stroke-width: 1.5; } .line.first { stroke: var(--first); }
            .line.second { stroke: var(--second); stroke-dasharray: 7 4; }
            .line.third { stroke: var(--third); stroke-dasharray: 2 3; }
            .mark.own { fill: var(--own); } .mark.first { fill: var(--first); } .mark.second { fill: var(--second); }
            .mark.third { fill: var(--third); }
            .mark.disc { fill: var(--own); fill-opacity: .55; stroke: var(--own); }
            """;

    private Style() {}
}
