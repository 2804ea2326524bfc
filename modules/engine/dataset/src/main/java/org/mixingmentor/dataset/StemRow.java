package org.mixingmentor.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The labels of one stem: a line of metadata.jsonl.
 *
 * @param fileName path inside the dataset folder, always with '/'
 * @param stemClass ideal, flawed, or not labelled yet
 * @param genre lower snake case; empty = any genre
 * @param instrument lower snake case, {@code mix} like any other; empty = not known
 * @param flawTypes the named flaws, lower snake case
 * @param song what must stay in one split; never blank once it is in a dataset
 * @param goldFileName the gold twin this stem was made from, a path like {@code fileName}; never inferred
 * @param split empty until a scan has given its song one
 * @param note free text
 * @param recipe the flaws put in, in order; empty where not known
 * @param recipeSeed seed of the recipe
 * @param correctionDb the exact curve that undoes the recipe's EQ, in dB at the 32 band centres
 * @param regions where in time flaws are heard
 * @param extra fields that are not ours, as raw JSON by name, in the order of the file
 */
public record StemRow(
        String fileName,
        Optional<StemClass> stemClass,
        Optional<String> genre,
        Optional<String> instrument,
        List<String> flawTypes,
        String song,
        Optional<String> goldFileName,
        Optional<Split> split,
        String note,
        List<RecipeStep> recipe,
        OptionalLong recipeSeed,
        Optional<float[]> correctionDb,
        List<Region> regions,
        Map<String, String> extra) {

    public StemRow {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(song, "song");
        Objects.requireNonNull(note, "note");
        flawTypes = List.copyOf(flawTypes);
        recipe = List.copyOf(recipe);
        regions = List.copyOf(regions);
        extra = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** A row without any label; song is empty until set, and inferred from the path when it is stored so. */
    public static Builder builder(String fileName) {
        return new Builder(fileName);
    }

    /** A builder that starts from this row. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StemRow row
                && fileName.equals(row.fileName)
                && stemClass.equals(row.stemClass)
                && genre.equals(row.genre)
                && instrument.equals(row.instrument)
                && flawTypes.equals(row.flawTypes)
                && song.equals(row.song)
                && goldFileName.equals(row.goldFileName)
                && split.equals(row.split)
                && note.equals(row.note)
                && recipe.equals(row.recipe)
                && recipeSeed.equals(row.recipeSeed)
                && Arrays.equals(correctionDb.orElse(null), row.correctionDb.orElse(null))
                && regions.equals(row.regions)
                && extra.equals(row.extra);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode();
    }

    /** Sets one label after the other. Genre, instrument and flaw types are brought to lower snake case. */
    public static final class Builder {
        private String fileName;
        private Optional<StemClass> stemClass = Optional.empty();
        private Optional<String> genre = Optional.empty();
        private Optional<String> instrument = Optional.empty();
        private List<String> flawTypes = List.of();
        private String song = "";
        private Optional<String> goldFileName = Optional.empty();
        private Optional<Split> split = Optional.empty();
        private String note = "";
        private List<RecipeStep> recipe = List.of();
        private OptionalLong recipeSeed = OptionalLong.empty();
        private Optional<float[]> correctionDb = Optional.empty();
        private List<Region> regions = List.of();
        private Map<String, String> extra = Map.of();

        private Builder(String fileName) {
            this.fileName = fileName;
        }

        private Builder(StemRow row) {
            fileName = row.fileName;
            stemClass = row.stemClass;
            genre = row.genre;
            instrument = row.instrument;
            flawTypes = row.flawTypes;
            song = row.song;
            goldFileName = row.goldFileName;
            split = row.split;
            note = row.note;
            recipe = row.recipe;
            recipeSeed = row.recipeSeed;
            correctionDb = row.correctionDb;
            regions = row.regions;
            extra = row.extra;
        }

        public Builder fileName(String value) {
            fileName = value;
            return this;
        }

        /** Null = not labelled yet. */
        public Builder stemClass(StemClass value) {
            stemClass = Optional.ofNullable(value);
            return this;
        }

        /** Null or blank = any genre. */
        public Builder genre(String value) {
            genre = Vocabulary.term(value);
            return this;
        }

        /** Null or blank = not known. */
        public Builder instrument(String value) {
            instrument = Vocabulary.term(value);
            return this;
        }

        public Builder flawTypes(List<String> value) {
            flawTypes = Vocabulary.terms(value);
            return this;
        }

        public Builder song(String value) {
            song = value;
            return this;
        }

        /** Null = no gold twin. */
        public Builder goldFileName(String value) {
            goldFileName = Optional.ofNullable(value);
            return this;
        }

        /** Null = not decided. */
        public Builder split(Split value) {
            split = Optional.ofNullable(value);
            return this;
        }

        public Builder note(String value) {
            note = value;
            return this;
        }

        public Builder recipe(List<RecipeStep> value) {
            recipe = value;
            return this;
        }

        public Builder recipeSeed(long value) {
            recipeSeed = OptionalLong.of(value);
            return this;
        }

        /** 32 values in dB, not copied; null = no known curve. */
        public Builder correctionDb(float[] value) {
            correctionDb = Optional.ofNullable(value);
            return this;
        }

        public Builder regions(List<Region> value) {
            regions = value;
            return this;
        }

        public Builder extra(Map<String, String> value) {
            extra = value;
            return this;
        }

        public StemRow build() {
            return new StemRow(
                    fileName,
                    stemClass,
                    genre,
                    instrument,
                    flawTypes,
                    song,
                    goldFileName,
                    split,
                    note,
                    recipe,
                    recipeSeed,
                    correctionDb,
                    regions,
                    extra);
        }
    }
}
