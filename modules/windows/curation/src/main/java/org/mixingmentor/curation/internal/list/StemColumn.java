package org.mixingmentor.curation.internal.list;

import java.util.List;
import java.util.Locale;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemField;

/** A column of the table of stems. */
public enum StemColumn {
    NAME("File", StemField.NAME, 232, true),
    CLASS("Class", StemField.CLASS, 98, true),
    INSTRUMENT("Instrument", StemField.INSTRUMENT, 92, true),
    FLAWS("Flaws", StemField.FLAW, 164, true),
    SONG("Song", StemField.SONG, 104, true),
    SPLIT("Split", StemField.SPLIT, 92, true),
    LENGTH("Length", StemField.DURATION, 80, true),
    LOUDNESS("Loudness", StemField.LUFS, 120, true),
    PEAK("True peak", StemField.PEAK, 124, true),
    CREST("Crest", StemField.CREST, 80, true),
    RANGE("Range", StemField.RANGE, 80, false),
    GENRE("Genre", StemField.GENRE, 92, true),
    STATUS("Status", StemField.STATUS, 90, true),
    RATE("Rate", StemField.RATE, 82, true),
    CHANNELS("Channels", StemField.CHANNELS, 84, true),
    SUSPECT("Suspect", StemField.SUSPECT, 140, false),
    FORMAT("Format", StemField.FORMAT, 100, false),
    CLIPPED("Clipped", StemField.CLIPPED, 110, false),
    DC("DC offset", StemField.DC, 90, false),
    GOLD("Gold twin", StemField.GOLD, 200, false),
    NOTE("Note", StemField.NOTE, 160, false),
    WHY("Why", null, 560, true);

    /** All; the table's model knows them by their index in it. */
    public static final List<StemColumn> ALL = List.of(values());

    private final String title;
    private final StemField field;
    private final int width;
    private final boolean first;

    StemColumn(String title, StemField field, int width, boolean first) {
        this.title = title;
        this.field = field;
        this.width = width;
        this.first = first;
    }

    /** What the header says, without the unit. */
    public String title() {
        return title;
    }

    /** Unit of its numbers; empty for words and bare numbers. */
    public String unit() {
        return field == null ? "" : field.unit();
    }

    /** Width to begin with, in pixels. */
    public int width() {
        return width;
    }

    /** Whether it is shown before anybody has chosen columns. */
    public boolean shownAtFirst() {
        return first;
    }

    /** Whether it stands right-aligned. */
    public boolean isNumber() {
        return field != null && field.isNumber();
    }

    /** Its number; NaN where unknown, and for words. */
    public double number(CataloguedStem stem) {
        return field == null ? Double.NaN : field.number(stem);
    }

    /** Its words; none where unknown, and for numbers. */
    public List<String> words(CataloguedStem stem) {
        return field == null ? List.of() : field.words(stem);
    }

    /** A value as text, with the digits that mean something and without the unit; empty where unknown. */
    public String text(CataloguedStem stem) {
        if (!isNumber()) {
            return String.join(", ", words(stem));
        }
        double number = number(stem);
        return Double.isNaN(number) ? "" : text(number);
    }

    /** A number of this column as text, with the digits that mean something and without the unit. */
    public String text(double number) {
        String text = String.format(Locale.ROOT, digits(), number);
        return text.equals("-0.0") ? "0.0" : text;
    }

    private String digits() {
        return switch (this) {
            case RATE, CHANNELS, CLIPPED -> "%.0f";
            case DC -> "%.4f";
            default -> "%.1f";
        };
    }
}
