package org.mixingmentor.labeling.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WaveformOverview;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.TimeAxis;
import org.mixingmentor.workbench.chart.SpectrogramPicture;

/**
 * Waveform above spectrogram of the stem that is heard, with the regions, the selected time and the place. The wheel zooms
 * where the pointer is, with Shift it scrolls; a drag selects time, a click goes there.
 */
final class SoundView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int GUTTER = 52;
    private static final int RULER = 22;
    private static final int REGIONS = 18;
    private static final int TICK_MS = 25;

    private final transient KeyAction nextUnlabelled = RegisteredKeys.of("nextunlabelled");
    private final transient LabelController controller;
    private final transient Playback playback;
    private final transient SoundViewport viewport;
    private final transient LatestOnlyTask overviews = new LatestOnlyTask("Label: waveform");
    private final transient LatestOnlyTask pictures = new LatestOnlyTask("Label: spectrogram");
    private final Timer playhead = new Timer(TICK_MS, event -> follow());
    private transient Stem stem;
    private transient WaveformPicture waveform;
    private transient SpectrogramPicture picture;
    private String asked = "";
    private String shownFile = "";

    SoundView(LabelController controller) {
        this.controller = controller;
        playback = controller.playback();
        viewport = controller.viewport();
        setOpaque(false);
        setFocusable(true);
        setPreferredSize(new Dimension(600, 320));
        setMinimumSize(new Dimension(200, 120));
        setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        getAccessibleContext().setAccessibleName("Waveform and spectrogram");
        TimeGesture gesture = new TimeGesture(
                controller.time(), viewport, seconds -> playback.seek(Math.round(seconds * playback.sampleRate())));
        new SoundMouse(this, this::axis, REGIONS, viewport, gesture);
        controller.addListener(this::repaint);
        viewport.addListener(this::repaint);
        playback.addListener(this::update);
        update();
    }

    private Optional<LoadedSound> heard() {
        return playback.hearsOther() ? playback.other() : playback.loaded();
    }

    private void update() {
        Stem now = heard().flatMap(LoadedSound::stem).orElse(null);
        boolean another = !playback.hearsOther()
                && playback.loaded().isPresent()
                && !playback.loaded().get().fileName().equals(shownFile);
        if (!Objects.equals(now, stem)) {
            stem = now;
            waveform = null;
            overviews.forget();
            if (now != null) {
                overviews.ask(outdated -> new WaveformPicture(WaveformOverview.of(now)), this::show, sentence -> {});
            }
        }
        if (another) {
            shownFile = playback.loaded().get().fileName();
            viewport.viewAll();
        }
        if (playback.playing()) {
            playhead.start();
        } else {
            playhead.stop();
            viewport.reveal();
        }
        repaint();
    }

    private void show(WaveformPicture drawn) {
        waveform = drawn;
        repaint();
    }

    private TimeAxis axis() {
        return new TimeAxis(viewport.fromS(), viewport.toS(), GUTTER, Math.max(1, getWidth() - GUTTER - 8));
    }

    private List<Region> regions() {
        return controller.shown().map(row -> row.regions()).orElse(List.of());
    }

    private void follow() {
        double before = viewport.lastPlace();
        viewport.follow();
        TimeAxis axis = axis();
        repaint((int) axis.x(before) - 3, 0, 7, getHeight());
        repaint((int) axis.x(viewport.lastPlace()) - 3, 0, 7, getHeight());
    }

    @Override
    protected void paintComponent(Graphics plain) {
        Graphics2D graphics = (Graphics2D) plain.create();
        Look.smooth(graphics);
        TimeAxis axis = axis();
        int top = REGIONS + 4;
        int space = Math.max(2, getHeight() - top - RULER);
        Rectangle wave = new Rectangle(axis.left(), top, axis.width(), space * 2 / 5);
        Rectangle heat = new Rectangle(axis.left(), top + wave.height + 6, axis.width(), space - wave.height - 6);
        for (Rectangle area : new Rectangle[] {wave, heat}) {
            graphics.setColor(Look.plotBackground());
            graphics.fill(area);
        }
        if (stem == null) {
            paintWhatToDo(graphics, wave.union(heat));
        } else {
            paintSound(graphics, axis, wave, heat);
        }
        graphics.dispose();
    }

    private void paintSound(Graphics2D graphics, TimeAxis axis, Rectangle wave, Rectangle heat) {
        askForPicture(heat);
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clipRect(axis.left(), 0, axis.width(), getHeight());
        if (picture != null && picture.stem().equals(stem)) {
            picture.paint(inside, heat, axis);
        }
        inside.dispose();
        SpectrogramPicture.paintAxis(graphics, heat);
        if (waveform != null) {
            waveform.paint(graphics, wave, axis, playback.hearsOther() ? Accent.GOLD : Look.neutral());
        }
        paintRuler(graphics, axis, heat);
        Graphics2D above = (Graphics2D) graphics.create();
        above.clipRect(axis.left(), 0, axis.width(), getHeight() - RULER);
        paintRegions(above, axis);
        controller.time().span().ifPresent(span -> paintSpan(above, axis, span));
        int x = (int) Math.round(axis.x(playback.positionS()));
        above.setColor(Look.text());
        above.drawLine(x, 0, x, getHeight());
        above.dispose();
    }

    private void askForPicture(Rectangle heat) {
        double from = viewport.fromS();
        double to = viewport.toS();
        boolean shown = picture != null && picture.shows(stem, from, to, heat.width, heat.height);
        String question = System.identityHashCode(stem) + " " + from + " " + to + " " + heat.width + " " + heat.height;
        if (!shown && !question.equals(asked) && heat.height > 1) {
            asked = question;
            Stem of = stem;
            pictures.ask(
                    outdated -> SpectrogramPicture.of(of, from, to, heat.width, heat.height, outdated),
                    found -> {
                        picture = found;
                        repaint();
                    },
                    sentence -> {});
        }
    }

    private void paintRuler(Graphics2D graphics, TimeAxis axis, Rectangle heat) {
        graphics.setFont(Look.font(0.8f));
        double step = axis.step();
        int y = heat.y + heat.height;
        for (double at = Math.ceil(axis.fromS() / step) * step; at <= axis.toS(); at += step) {
            int x = (int) Math.round(axis.x(at));
            String label = axis.label(at);
            graphics.setColor(Look.faintText());
            graphics.drawLine(x, y, x, y + 4);
            if (x + 3 + graphics.getFontMetrics().stringWidth(label) <= getWidth()) {
                graphics.drawString(label, x + 3, y + 14);
            }
        }
    }

    private void paintRegions(Graphics2D graphics, TimeAxis axis) {
        graphics.setFont(Look.font(0.8f));
        for (Region region : regions()) {
            int x = (int) Math.round(axis.x(region.startS()));
            int width = Math.max(2, (int) Math.round(axis.x(region.endS())) - x);
            graphics.setColor(Look.see(Accent.FLAWED, 0.35));
            graphics.fillRect(x, 1, width, REGIONS - 1);
            graphics.setColor(Accent.FLAWED);
            graphics.setStroke(
                    new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
            graphics.drawLine(x, 1, x, getHeight());
            graphics.drawLine(x + width, 1, x + width, getHeight());
            graphics.setStroke(new BasicStroke(1));
            graphics.setColor(Look.text());
            Graphics2D clipped = (Graphics2D) graphics.create();
            clipped.clipRect(x, 0, width, REGIONS);
            clipped.drawString(
                    String.join(
                            ", ", region.flawTypes().stream().map(Terms::words).toList()),
                    Math.max(x, axis.left()) + 4,
                    REGIONS - 5);
            clipped.dispose();
        }
    }

    private void paintSpan(Graphics2D graphics, TimeAxis axis, TimeSpan span) {
        int x = (int) Math.round(axis.x(span.startS()));
        int width = Math.max(1, (int) Math.round(axis.x(span.endS())) - x);
        Color colour = Look.text();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.16f));
        graphics.setColor(colour);
        graphics.fillRect(x, REGIONS + 4, width, getHeight());
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setColor(Look.see(colour, 0.7));
        graphics.drawRect(x, REGIONS + 4, width, getHeight());
    }

    private void paintWhatToDo(Graphics2D graphics, Rectangle area) {
        String text = MissingPicture.reason(controller, nextUnlabelled.key());
        graphics.setFont(Look.font(1.1f));
        graphics.setColor(Look.faintText());
        int width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, area.x + Math.max(8, (area.width - width) / 2), area.y + area.height / 2);
    }
}
