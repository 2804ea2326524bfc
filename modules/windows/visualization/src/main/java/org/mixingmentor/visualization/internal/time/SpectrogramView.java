package org.mixingmentor.visualization.internal.time;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.Serial;
import java.util.Optional;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.TimeAxis;
import org.mixingmentor.workbench.chart.SpectrogramPicture;

/** The spectrogram of the sound itself, as finely as there are pixels: of the stem that the player has loaded. */
final class SpectrogramView extends TimeView {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Playback playback;
    private final transient LatestOnlyTask latest = new LatestOnlyTask("Spectrogram");
    private transient Optional<Stem> stem = Optional.empty();
    private transient Optional<SpectrogramPicture> picture = Optional.empty();
    private String asked = "";

    SpectrogramView(Playback playback) {
        super("Spectrogram");
        this.playback = playback;
    }

    /** Shows a stem, as soon as the player has its sound. */
    void show(String name, int chunks) {
        if (!name.equals(fileName())) {
            forget();
        }
        stretch(name, chunks);
        follow();
    }

    /** Takes the sound from the player where it is that of the stem shown. */
    void follow() {
        Optional<Stem> next = playback.loaded()
                .filter(sound -> sound.fileName().equals(fileName()))
                .flatMap(LoadedSound::stem);
        if (!next.equals(stem)) {
            forget();
            stem = next;
        }
        repaint();
    }

    private void forget() {
        latest.forget();
        stem = Optional.empty();
        picture = Optional.empty();
        asked = "";
    }

    private void ask(Rectangle area) {
        TimeAxis axis = axis(getWidth());
        double scale = getGraphicsConfiguration().getDefaultTransform().getScaleX();
        int width = (int) Math.ceil(area.width * scale);
        int height = (int) Math.ceil(area.height * scale);
        String question = width + " " + height + " " + Look.isDark();
        if (stem.isEmpty()
                || question.equals(asked)
                || picture.filter(shown -> shown.shows(stem.get(), axis.fromS(), axis.toS(), width, height))
                        .isPresent()) {
            return;
        }
        asked = question;
        Stem of = stem.get();
        latest.ask(
                outdated -> SpectrogramPicture.of(of, axis.fromS(), axis.toS(), width, height, outdated),
                found -> {
                    picture = Optional.of(found);
                    repaint();
                },
                sentence -> {});
    }

    @Override
    void paintPicture(Graphics2D g, Dimension size) {
        g.setColor(Look.background());
        g.fillRect(0, 0, size.width, size.height);
        if (fileName().isEmpty()) {
            return;
        }
        Rectangle area = area(size);
        g.setColor(Look.plotBackground());
        g.fill(area);
        if (size.equals(getSize())) {
            ask(area);
        }
        Look.smooth(g);
        if (picture.isPresent()) {
            picture.get().paint(g, area, axis(size.width));
        } else {
            g.setFont(Look.font(1.1f));
            g.setColor(Look.faintText());
            g.drawString(sentence(), area.x + 12, area.y + area.height / 2);
        }
        SpectrogramPicture.paintAxis(g, area);
        paintRuler(g, size);
    }

    private String sentence() {
        if (stem.isPresent() || !playback.fileName().equals(fileName())) {
            return stem.isPresent() ? "Computing …" : "Select the stem to see its sound.";
        }
        return playback.problem()
                .orElse(
                        playback.loaded().isPresent() && !playback.reading()
                                ? "Longer than 15 minutes: played without a spectrogram."
                                : "Reading the sound …");
    }

    @Override
    String reading(double seconds, int chunk, int y) {
        Rectangle area = area(getSize());
        if (picture.isEmpty() || y < area.y || y >= area.y + area.height) {
            return "";
        }
        double height = (area.y + area.height - y) / (double) area.height;
        return new SpectrogramReading(picture.get()).at(seconds, height);
    }

    @Override
    public String title() {
        return "Spectrogram of " + fileName();
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(240, getHeight()));
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        paintPicture(graphics, size);
    }

    @Override
    public String csv() {
        return picture.map(shown -> new SpectrogramReading(shown).csv()).orElse("seconds\r\n");
    }
}
