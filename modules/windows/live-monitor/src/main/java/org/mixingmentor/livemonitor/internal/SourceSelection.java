package org.mixingmentor.livemonitor.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;
import org.openide.util.ChangeSupport;

/** What is listened to, chosen among devices and files, and what the user says it is. On the event thread. */
final class SourceSelection {
    private static final int USUAL_RATE = 48_000;

    private final AudioFiles files;
    private final ChangeSupport changes = new ChangeSupport(this);
    private final List<SourceChoice> choices = new ArrayList<>();
    private Optional<SourceChoice> choice = Optional.empty();
    private int rate = USUAL_RATE;
    private int pair;
    private boolean repeat = true;
    private List<String> instruments = List.of();
    private Optional<String> instrument = Optional.empty();

    /** @param files opens those that are chosen */
    SourceSelection(AudioFiles files) {
        this.files = files;
    }

    /** @param changed called when a source is chosen, or what it is, or there are others to choose from */
    void addListener(Runnable changed) {
        changes.addChangeListener(event -> changed.run());
    }

    /** What can be chosen, in the order of the list. */
    List<SourceChoice> choices() {
        return List.copyOf(choices);
    }

    /** What is chosen; empty where there is nothing. */
    Optional<SourceChoice> choice() {
        return choice;
    }

    private Optional<InputDevice> device() {
        return choice.flatMap(SourceChoice::device);
    }

    /** The chosen file; empty for a device. */
    Optional<Path> file() {
        return choice.flatMap(SourceChoice::file);
    }

    /** These devices are there now. What is chosen stays; the first one is chosen where nothing was. */
    void offerDevices(List<InputDevice> found) {
        choices.removeIf(one -> one.device().isPresent() && !choice.equals(Optional.of(one)));
        found.stream()
                .map(SourceChoice::of)
                .filter(one -> !choice.equals(Optional.of(one)))
                .forEach(choices::add);
        choose(choice.or(() -> choices.stream().findFirst()));
    }

    /** Chooses a file, which heads the list from now on. */
    void choose(Path file) {
        SourceChoice one = SourceChoice.of(file);
        choices.remove(one);
        choices.add(0, one);
        choose(one);
    }

    /** Chooses one of the list. */
    void choose(SourceChoice one) {
        choose(Optional.of(one));
    }

    private void choose(Optional<SourceChoice> one) {
        choice = one;
        rate = device().map(input -> CaptureSettings.usual(input).sampleRate()).orElse(USUAL_RATE);
        pair = 0;
        changes.fireChange();
    }

    /** The pairs of channels that the chosen device has: "1 + 2"; none for a file. */
    List<String> pairs() {
        int channels = device().map(InputDevice::channels).orElse(0);
        return IntStream.range(0, (channels + 1) / 2)
                .mapToObj(
                        each -> 2 * each + 2 > channels ? "" + (2 * each + 1) : (2 * each + 1) + " + " + (2 * each + 2))
                .toList();
    }

    int pair() {
        return pair;
    }

    /** @param index of {@link #pairs} */
    void choosePair(int index) {
        if (index != pair) {
            pair = index;
            changes.fireChange();
        }
    }

    /** The rates that the chosen device has, in Hz; none for a file. */
    List<Integer> rates() {
        return device().map(InputDevice::rates).orElse(List.of());
    }

    int rate() {
        return rate;
    }

    /** @param hz one of {@link #rates} */
    void chooseRate(int hz) {
        if (hz != rate) {
            rate = hz;
            changes.fireChange();
        }
    }

    /** Whether a file begins again at its end. */
    boolean repeats() {
        return repeat;
    }

    /** Holds from the next start. */
    void repeat(boolean again) {
        repeat = again;
    }

    /** The chosen source, not yet started; empty where nothing is chosen. */
    Optional<CaptureSource> source() {
        return choice.map(one -> one.source(files, rate, 2 * pair, repeat));
    }

    /** Tells two sources apart: two files of one name, too. */
    String identity() {
        return file().map(Path::toString)
                        .or(() -> choice.map(SourceChoice::toString))
                        .orElse("") + " " + rate + " " + pair;
    }

    /** What it can be said to be, by name. */
    List<String> instruments() {
        return instruments;
    }

    /** What the user says it is; empty = any. */
    Optional<String> instrument() {
        return instrument;
    }

    /** @param name one of {@link #instruments}; empty = any */
    void say(Optional<String> name) {
        if (!name.equals(instrument)) {
            instrument = name;
            changes.fireChange();
        }
    }

    /** Offers what a brain and a dataset know; what was said stays said where one of them knows that. */
    void offerInstruments(Collection<String> known) {
        instruments = List.copyOf(new TreeSet<>(known));
        instrument = instrument.filter(instruments::contains);
        changes.fireChange();
    }
}
