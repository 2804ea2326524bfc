package org.mixingmentor.dataset.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class StemFilterTest {
    private static final List<CataloguedStem> STEMS = List.of(
            stem(
                    "a",
                    StemRow.builder("good/Take One/Kick (dry).wav")
                            .stemClass(StemClass.IDEAL)
                            .instrument("kick")
                            .genre("metalcore")
                            .song("Take One")
                            .split(Split.TRAIN),
                    -18.04,
                    -1.0,
                    48_000,
                    2.5),
            stem(
                    "b",
                    StemRow.builder("bad/take2/kick.wav")
                            .stemClass(StemClass.FLAWED)
                            .instrument("kick")
                            .flawTypes(List.of("muddy_200hz", "boxy"))
                            .song("take2")
                            .split(Split.TEST)
                            .note("see \"mail\""),
                    -24.5,
                    -6.0,
                    44_100,
                    130),
            stem(
                    "c",
                    StemRow.builder("bad/take2/bass.wav")
                            .stemClass(StemClass.FLAWED)
                            .instrument("bass_guitar")
                            .song("take2")
                            .regions(List.of(new Region(0, 1, List.of("harsh")))),
                    -20,
                    -3,
                    48_000,
                    60),
            new CataloguedStem(
                    StemRow.builder("new/x.wav").song("x").build(), "", Optional.empty(), StemStatus.NOT_SCANNED, ""));

    private static CataloguedStem stem(
            String hash, StemRow.Builder row, double lufs, double peak, int rate, double seconds) {
        Loudness loudness = new Loudness(
                OptionalDouble.of(lufs),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(peak));
        StemMeasurement measurement = new StemMeasurement(
                new SourceFormat("WAV 24-bit", rate, 2, (long) (rate * seconds)),
                (long) (48_000 * seconds),
                loudness,
                0.5,
                0,
                0);
        return new CataloguedStem(row.build(), hash, Optional.of(measurement), StemStatus.OK, "");
    }

    /** The stems that pass, by letter; the one without a measurement is d. */
    private static String passing(String filter) throws FilterException {
        return StemFilter.parse(filter).of(STEMS).stream()
                .map(stem -> stem.contentHash().isEmpty() ? "d" : stem.contentHash())
                .collect(Collectors.joining());
    }

    @Test
    void all_terms_have_to_hold() throws FilterException {
        assertEquals("abcd", passing("  "));
        assertEquals("b", passing("class:flawed instrument:kick lufs<-20 muddy"));
        assertEquals("ab", passing("kick and name:.wav"));
        assertEquals("", passing("kick bass"));
    }

    @Test
    void a_word_is_a_part_of_name_song_flaw_or_instrument_whatever_its_case() throws FilterException {
        assertEquals("a", passing("TAKE one"));
        assertEquals("a", passing("\"take one\""));
        assertEquals("b", passing("muddy"));
        assertEquals("c", passing("\"bass guitar\""));
        assertEquals("c", passing("harsh"));
        assertEquals("a", passing("(dry)"));
        assertEquals("", passing("mail"));
    }

    @Test
    void closed_fields_know_beginnings_and_other_words_for_the_same() throws FilterException {
        assertEquals("a", passing("class:i"));
        assertEquals("a", passing("class:gold"));
        assertEquals("bc", passing("CLASS:bad"));
        assertEquals("d", passing("class:none"));
        assertEquals("d", passing("unlabelled"));
        assertEquals("abc", passing("-unlabeled"));
        assertEquals("abc", passing("class:any"));
        assertEquals("ab", passing("split:te,train"));
        assertEquals("d", passing("status:not_scanned"));
    }

    @Test
    void open_fields_look_for_a_part_or_the_whole_word() throws FilterException {
        assertEquals("c", passing("instrument:guitar"));
        assertEquals("", passing("instrument=guitar"));
        assertEquals("ab", passing("instrument=Kick"));
        assertEquals("cd", passing("instrument!=kick"));
        assertEquals("b", passing("flaw:muddy"));
        assertEquals("bc", passing("flaw:any"));
        assertEquals("a", passing("song=\"Take One\""));
        assertEquals("b", passing("note:\"\"\"mail\"\"\""));
        assertEquals("bcd", passing("genre:none"));
    }

    @Test
    void numbers_compare_as_exactly_as_they_are_written() throws FilterException {
        assertEquals("a", passing("lufs:-18"));
        assertEquals("a", passing("lufs=-18.0"));
        assertEquals("", passing("lufs=-18.00"));
        assertEquals("bc", passing("lufs<-18.04"));
        assertEquals("bc", passing("lufs<=-20"));
        assertEquals("ac", passing("lufs:-20..-18"));
        assertEquals("ac", passing("lufs:-20.."));
        assertEquals("d", passing("lufs:none"));
        assertEquals("b", passing("rate:44.1k"));
        assertEquals("ac", passing("rate!=44.1khz channels=2"));
        assertEquals("b", passing("duration>=2min"));
        assertEquals("a", passing("duration<=2500ms"));
        assertEquals("a", passing("peak>-1.5dB"));
        assertEquals("ac", passing("crest<17.1"));
    }

    @Test
    void terms_are_turned_round_joined_and_grouped() throws FilterException {
        assertEquals("cd", passing("-kick"));
        assertEquals("cd", passing("not kick"));
        assertEquals("acd", passing("not (kick muddy)"));
        assertEquals("acd", passing("class:ideal or -kick"));
        assertEquals("b", passing("(class:ideal OR boxy) -dry"));
        assertEquals("abc", passing("instrument:kick,guitar"));
        assertEquals("ab", passing("--kick"));
    }

    @Test
    void what_is_not_understood_is_a_sentence_with_its_place() {
        assertSentence("kick colour:red", 5, "There is no field \"colour\"; the fields are name, class");
        assertSentence("class:wrong", 6, "There is no class \"wrong\"; it is ideal, flawed or none");
        assertSentence("class<ideal", 5, "\"class\" is no number; write class:flawed");
        assertSentence("lufs<loud", 5, "\"loud\" is no number; write lufs:-18");
        assertSentence("lufs:-18s", 8, "\"s\" is no unit of lufs; it is in LUFS");
        assertSentence("lufs:-10..-20", 5, "The range begins above its end");
        assertSentence("lufs<", 5, "After \"lufs<\" a value is missing, such as -18");
        assertSentence("flaw:boxy,", 10, "a value is missing, such as boxy");
        assertSentence("(kick or", 8, "A term is missing at the end");
        assertSentence("(kick", 0, "This \"(\" has no \")\"");
        assertSentence("song:\"x", 5, "This quotation mark has no second one");
        assertSentence("or kick", 0, "A term is missing here");
        assertSentence("() kick", 1, "A term is missing here");
    }

    @Test
    void a_bracket_that_belongs_to_a_name_is_no_fault() throws FilterException {
        assertEquals("", passing("kick)"));
        assertEquals("a", passing("name:(dry)"));
    }

    private static void assertSentence(String filter, int position, String part) {
        FilterException e = assertThrows(FilterException.class, () -> StemFilter.parse(filter), filter);
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertTrue(e.getMessage().endsWith("(character " + (position + 1) + ")"), e.getMessage());
        assertEquals(position, e.position());
    }

    @Test
    void what_is_suspected_is_filtered_and_counted_and_nothing_is_before_somebody_looked() throws FilterException {
        List<CataloguedStem> looked =
                List.of(STEMS.get(0).withSuspicions(List.of("clipped", "near_duplicate")), STEMS.get(1), STEMS.get(2));
        assertEquals(
                List.of(looked.get(0)), StemFilter.parse("suspect:\"near dup\"").of(looked));
        assertEquals(looked.subList(1, 3), StemFilter.parse("suspect:none").of(looked));
        assertEquals(List.of(), StemFilter.parse("suspect:any").of(STEMS));
        assertEquals(
                List.of(
                        new Facets.Count("clipped", 1),
                        new Facets.Count("near_duplicate", 1),
                        new Facets.Count(StemField.NONE, 2)),
                Facets.of(looked, StemField.SUSPECT));
    }

    @Test
    void counts_after_an_edit_are_what_counting_all_would_give() {
        CataloguedStem edited = new CataloguedStem(
                STEMS.get(1).row().toBuilder()
                        .instrument("snare")
                        .flawTypes(List.of("boxy", "thin"))
                        .stemClass(null)
                        .build(),
                "b",
                Optional.empty(),
                StemStatus.MISSING,
                "");
        List<CataloguedStem> after = new ArrayList<>(STEMS);
        after.set(1, edited);
        assertEquals(Facets.of(after), Facets.of(STEMS).with(List.of(STEMS.get(1)), List.of(edited)));
    }

    private static List<FilterCompletion> completions(String text, int caret) {
        return StemFilter.completions(text, caret, STEMS, Facets.of(STEMS));
    }

    @Test
    void completions_offer_fields_and_the_values_that_occur_the_most_frequent_first() {
        assertEquals(List.of(new FilterCompletion("instrument:", 6, 10, -1)), completions("muddy inst", 10));
        assertEquals(List.of(new FilterCompletion("kick", 11, 12, 2)), completions("instrument:k lufs<3", 12));
        assertEquals(
                List.of(
                        new FilterCompletion("take2", 5, 5, 2),
                        new FilterCompletion("\"Take One\"", 5, 5, 1),
                        new FilterCompletion("x", 5, 5, 1)),
                completions("song:", 5));
        assertEquals(
                List.of("flawed", "ideal", "none"),
                completions("-class:", 7).stream().map(FilterCompletion::insert).toList());
        assertEquals(List.of(new FilterCompletion("flaw:muddy_200hz", 0, 2, 1)), completions("mu", 2));
        assertEquals(
                List.of(new FilterCompletion("boxy", 12, 13, 1)),
                completions("(flaw:muddy,b)", 13).stream()
                        .map(each -> new FilterCompletion(each.insert(), each.start(), each.end(), each.stems()))
                        .toList());
        assertEquals(StemField.values().length, completions("", 0).size());
        assertEquals(List.of(), completions("\"open te", 8));
        assertEquals(
                List.of(new FilterCompletion("none", 5, 6, 3)),
                completions("note:n", 6).subList(0, 1));
        assertEquals(
                List.of("bad/take2/bass.wav", "bad/take2/kick.wav"),
                completions("name:b", 6).stream().map(FilterCompletion::insert).toList());
    }

    @Test
    void every_facet_has_a_term_that_gives_as_many_stems() throws FilterException {
        Facets facets = Facets.of(STEMS);
        for (StemField field : Facets.FIELDS) {
            for (Facets.Count count : facets.counts().get(field)) {
                String term = StemFilter.term(field, count.value());
                assertEquals(count.stems(), passing(term).length(), term);
            }
        }
        assertEquals(
                List.of(new Facets.Count("flawed", 2), new Facets.Count("ideal", 1), new Facets.Count("none", 1)),
                facets.counts().get(StemField.CLASS));
        assertEquals(
                List.of(new Facets.Count("48000", 2), new Facets.Count("44100", 1), new Facets.Count("none", 1)),
                facets.counts().get(StemField.RATE));
    }
}
