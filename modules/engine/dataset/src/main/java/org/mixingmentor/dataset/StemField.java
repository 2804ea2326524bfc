package org.mixingmentor.dataset;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;

/** A field of a stem (label or measurement) to filter, count and sort by. A field is either words or a number. */
public enum StemField {
    /** Path inside the dataset folder. */
    NAME("name", Kind.OPEN, ""),
    /** {@code ideal}, {@code flawed}; none = not labelled yet. */
    CLASS("class", Kind.CLOSED, ""),
    /** None = any genre. */
    GENRE("genre", Kind.OPEN, ""),
    /** None = not known. */
    INSTRUMENT("instrument", Kind.OPEN, ""),
    /** The named flaws, of the stem and of its regions. */
    FLAW("flaw", Kind.OPEN, ""),
    /** The song. */
    SONG("song", Kind.OPEN, ""),
    /** {@code train}, {@code validation}, {@code test}; none = not decided. */
    SPLIT("split", Kind.CLOSED, ""),
    /** {@code ok}, {@code missing}, {@code unreadable}, {@code not_scanned}. */
    STATUS("status", Kind.CLOSED, ""),
    /** What is suspected of it: {@code clipped}, {@code outlier}, {@code class_label}; none = nothing, or nobody looked. */
    SUSPECT("suspect", Kind.OPEN, ""),
    /** The free text. */
    NOTE("note", Kind.OPEN, ""),
    /** File name of the gold twin. */
    GOLD("gold", Kind.OPEN, ""),
    /** Container and codec: "WAV 24-bit". */
    FORMAT("format", Kind.OPEN, ""),
    /** Integrated loudness. */
    LUFS("lufs", Kind.NUMBER, "LUFS"),
    /** True peak. */
    PEAK("peak", Kind.NUMBER, "dBTP"),
    /** True peak above integrated loudness, the peak to loudness ratio (PLR). */
    CREST("crest", Kind.NUMBER, "dB"),
    /** Loudness range. */
    RANGE("range", Kind.NUMBER, "LU"),
    /** Length in seconds. */
    DURATION("duration", Kind.NUMBER, "s"),
    /** The file's own sample rate in Hz. */
    RATE("rate", Kind.NUMBER, "Hz"),
    /** 1 or 2. */
    CHANNELS("channels", Kind.NUMBER, ""),
    /** Frames in runs at full scale. */
    CLIPPED("clipped", Kind.NUMBER, "frames"),
    /** Largest mean of a channel, full scale 1. */
    DC("dc", Kind.NUMBER, "");

    /** The word for a field that a stem does not have. */
    public static final String NONE = "none";

    private static final Map<StemStatus, List<String>> STATUSES = Arrays.stream(StemStatus.values())
            .collect(Collectors.toUnmodifiableMap(
                    status -> status, status -> List.of(status.name().toLowerCase(Locale.ROOT))));

    private enum Kind {
        OPEN,
        CLOSED,
        NUMBER
    }

    private final String token;
    private final Kind kind;
    private final String unit;

    StemField(String token, Kind kind, String unit) {
        this.token = token;
        this.kind = kind;
        this.unit = unit;
    }

    /** The field's name in a filter: {@code class}, {@code lufs}. */
    public String token() {
        return token;
    }

    /** Whether its values are numbers; else words. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether its words are a fixed few: class, split, status. */
    public boolean isClosed() {
        return kind == Kind.CLOSED;
    }

    /** What a number is counted in; empty for a bare one and for words. */
    public String unit() {
        return unit;
    }

    /** The words of a stem; none where it has none, and for a number. */
    public List<String> words(CataloguedStem stem) {
        return switch (this) {
            case NAME -> List.of(stem.fileName());
            case CLASS -> word(stem.row().stemClass().map(StemClass::token));
            case GENRE -> word(stem.row().genre());
            case INSTRUMENT -> word(stem.row().instrument());
            case FLAW -> flaws(stem);
            case SONG -> word(stem.row().song());
            case SPLIT -> word(stem.row().split().map(Split::token));
            case STATUS -> STATUSES.get(stem.status());
            case SUSPECT -> stem.suspicions();
            case NOTE -> word(stem.row().note());
            case GOLD -> word(stem.row().goldFileName());
            case FORMAT -> word(stem.measurement().map(m -> m.format().container()));
            default -> List.of();
        };
    }

    /**
     * An object that stands for the words of a stem: where two stems have the same one they have the same words, and rows
     * that were read together share it. Quicker than the words for who goes through all stems.
     */
    public Object wordsOf(CataloguedStem stem) {
        return switch (this) {
            case NAME -> stem.fileName();
            case CLASS -> stem.row().stemClass();
            case GENRE -> stem.row().genre();
            case INSTRUMENT -> stem.row().instrument();
            case FLAW -> stem.row().regions().isEmpty() ? stem.row().flawTypes() : stem;
            case SONG -> stem.row().song();
            case SPLIT -> stem.row().split();
            case STATUS -> stem.status();
            case SUSPECT -> stem.suspicions();
            case NOTE -> stem.row().note();
            case GOLD -> stem.row().goldFileName();
            case FORMAT -> stem.measurement().isPresent()
                    ? stem.measurement().get().format().container()
                    : stem.measurement();
            default -> Optional.empty();
        };
    }

    /** The number of a stem in {@link #unit()}; NaN where it is not known, and for words. */
    public double number(CataloguedStem stem) {
        return switch (this) {
            case LUFS -> number(stem, Loudness::integratedLufs);
            case PEAK -> number(stem, Loudness::truePeakDbtp);
            case CREST -> crest(stem);
            case RANGE -> number(stem, Loudness::rangeLu);
            case DURATION -> measured(stem, StemMeasurement::seconds);
            case RATE -> measured(stem, m -> m.format().sampleRate());
            case CHANNELS -> measured(stem, m -> m.format().channels());
            case CLIPPED -> measured(stem, StemMeasurement::clippedFrames);
            case DC -> measured(stem, m -> Math.abs(m.dcOffset()));
            default -> Double.NaN;
        };
    }

    /** The field of a token, whatever its case; empty where there is none of that name. */
    public static Optional<StemField> of(String token) {
        return Arrays.stream(values())
                .filter(field -> field.token.equalsIgnoreCase(token))
                .findFirst();
    }

    private static List<String> word(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }

    private static List<String> word(Optional<String> word) {
        return word.isPresent() ? List.of(word.get()) : List.of();
    }

    private static List<String> flaws(CataloguedStem stem) {
        if (stem.row().regions().isEmpty()) {
            return stem.row().flawTypes();
        }
        Set<String> flaws = new LinkedHashSet<>(stem.row().flawTypes());
        stem.row().regions().forEach(region -> flaws.addAll(region.flawTypes()));
        return List.copyOf(flaws);
    }

    private static double measured(CataloguedStem stem, ToDoubleFunction<StemMeasurement> value) {
        return stem.measurement().isPresent()
                ? value.applyAsDouble(stem.measurement().get())
                : Double.NaN;
    }

    private static double number(CataloguedStem stem, Function<Loudness, OptionalDouble> value) {
        return measured(stem, m -> value.apply(m.loudness()).orElse(Double.NaN));
    }

    private static double crest(CataloguedStem stem) {
        return number(stem, Loudness::truePeakDbtp) - number(stem, Loudness::integratedLufs);
    }
}
