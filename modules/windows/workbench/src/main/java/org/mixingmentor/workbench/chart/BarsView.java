package org.mixingmentor.workbench.chart;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.workbench.Look;

/** Named amounts below each other, each as a bar that begins at 0, with its number. */
public final class BarsView extends JPanel implements Picture {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int ROW = 24;
    private static final int GAP = 10;
    private static final int BESIDE = 12;

    private String title = "";
    private String sentence = "";
    private transient List<Bar> bars = List.of();

    public BarsView() {
        super(null);
        setFocusable(true);
        PictureMenu.install(this, this);
    }

    /**
     * Shows bars in place of the last ones.
     *
     * @param whenEmpty what is said where there are none
     */
    public void show(String name, List<Bar> next, String whenEmpty) {
        title = name;
        bars = List.copyOf(next);
        sentence = whenEmpty;
        getAccessibleContext().setAccessibleName(name);
        setPreferredSize(new Dimension(400, height()));
        revalidate();
        repaint();
    }

    /** What is shown. */
    public List<Bar> bars() {
        return bars;
    }

    private int height() {
        int groups = (int) bars.stream().map(Bar::group).distinct().count();
        return ROW * bars.size() + GAP * (groups + 1);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            draw(g, getSize());
        } finally {
            g.dispose();
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(ROW, height()));
    }

    @Override
    public void draw(Graphics2D g, Dimension size) {
        g.setColor(Look.background());
        g.fillRect(0, 0, size.width, size.height);
        Look.smooth(g);
        g.setFont(Look.font(1));
        FontMetrics font = g.getFontMetrics();
        if (bars.isEmpty()) {
            g.setColor(Look.faintText());
            g.drawString(sentence, BESIDE, GAP + font.getAscent());
            return;
        }
        int names = widest(font, true) + 2 * BESIDE;
        int width = Math.max(40, size.width - names - widest(font, false) - 3 * BESIDE);
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        int y = GAP;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            y += i > 0 && !bar.group().equals(bars.get(i - 1).group()) ? GAP : 0;
            int base = y + (ROW - font.getHeight()) / 2 + font.getAscent();
            int length = most > 0 ? (int) Math.round(width * Math.max(0, bar.value()) / most) : 0;
            g.setColor(Look.text());
            g.drawString(bar.name(), BESIDE, base);
            g.setColor(Look.neutral());
            g.fillRoundRect(names, y + 5, Math.max(1, length), ROW - 10, 4, 4);
            g.setColor(Look.faintText());
            g.drawString(bar.words(), names + length + BESIDE, base);
            y += ROW;
        }
    }

    private int widest(FontMetrics font, boolean names) {
        return bars.stream()
                .mapToInt(bar -> font.stringWidth(names ? bar.name() : bar.words()))
                .max()
                .orElse(0);
    }

    @Override
    public String csv() {
        StringBuilder csv = new StringBuilder("group,name,value\r\n");
        bars.forEach(bar -> csv.append(String.format(
                Locale.ROOT, "%s,%s,%.9g\r\n", Csv.text(bar.group()), Csv.text(bar.name()), bar.value())));
        return csv.toString();
    }
}
