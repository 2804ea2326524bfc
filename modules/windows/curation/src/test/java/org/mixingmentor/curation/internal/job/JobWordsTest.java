package org.mixingmentor.curation.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.tables.LabelTable;
import org.mixingmentor.demo.PromptSheet;

/** What jobs ask and tell. */
class JobWordsTest extends OpenStems {
    private List<CataloguedStem> stems(String... names) {
        return List.of(names).stream()
                .map(name -> open.stem(name).orElseThrow())
                .toList();
    }

    private static List<String> words(List<StemChoice> choices) {
        return choices.stream().map(StemChoice::toString).toList();
    }

    @Test
    void which_stems_are_meant_is_asked_only_where_there_is_something_to_choose() {
        List<CataloguedStem> all = open.stems();
        assertEquals(List.of("all 4 stems"), words(StemChoice.of(all, all, stems(KICK))));
        assertEquals(List.of("all 4 stems"), words(StemChoice.of(all, List.of(), List.of())));
        List<StemChoice> choices = StemChoice.of(all, stems(BASS), stems(KICK, TOM));
        assertEquals(List.of("all 4 stems", "the 1 stem the table shows", "the 2 stems selected"), words(choices));
        assertEquals(stems(KICK, TOM), choices.get(2).stems());
    }

    @Test
    void an_import_tells_how_many_came_in_and_why_the_others_did_not() {
        ImportReport report = new ImportReport(
                List.of(new ImportReport.Imported("/x/tom.wav", "good/tom.wav")),
                List.of(new ImportReport.Duplicate("/x/kick.wav", KICK)),
                List.of(new ImportReport.Failed("/x/notes.txt", "/x/notes.txt is no audio that is read here")),
                new AppliedEdit("import", List.of("good/tom.wav"), List.of()));
        ImportSummary summary = ImportSummary.of(report);
        assertEquals("1 stems imported, 1 were there already, 1 could not be taken in.", summary.sentence());
        assertEquals(
                List.of(
                        new ImportSummary.LeftOut("/x/notes.txt", "is no audio that is read here"),
                        new ImportSummary.LeftOut("/x/kick.wav", "the same bytes are there as " + KICK)),
                summary.leftOut());
        assertEquals(List.of("good/tom.wav"), summary.names());
    }

    @Test
    void sources_are_told_by_the_first_and_the_number_of_the_others() {
        assertEquals("a.zip", ImportSummary.words(List.of(Path.of("/x/a.zip"))));
        assertEquals("a.zip and 2 more", ImportSummary.words(List.of(Path.of("/x/a.zip"), Path.of("b"), Path.of("c"))));
    }

    @Test
    void missing_stems_are_those_selected_and_else_all_of_them() throws Exception {
        assertEquals(List.of(), MissingStems.of(open, List.of(KICK)).names());
        open.dataset().scan(session.audio(), 1, Progress.none());
        open.reload();
        waitForEdits();
        assertEquals(List.of(KICK), MissingStems.of(open, List.of(KICK)).names());
        assertEquals(
                List.of(BASS, KICK, SNARE, TOM),
                MissingStems.of(open, List.of()).names());
    }

    @Test
    void they_are_looked_for_below_the_deepest_folder_that_all_are_in() {
        assertEquals("one", new MissingStems(List.of("one/a/b.wav", "one/c.wav")).commonFolder());
        assertEquals("one/a", new MissingStems(List.of("one/a/b.wav", "one/a/c.wav")).commonFolder());
        assertEquals("", new MissingStems(List.of("one/a.wav", "one two/b.wav")).commonFolder());
        assertEquals("", new MissingStems(List.of("a.wav", "one/b.wav")).commonFolder());
        assertEquals("b.wav", MissingStems.lastName("one/a/b.wav"));
    }

    @Test
    void an_import_of_labels_tells_its_columns_and_those_that_are_not_used() throws Exception {
        Path table =
                Files.writeString(folder.resolve("labels.csv"), "file_name,instrument,tempo\n" + KICK + ",tom,120\n");
        String sentence = Exporting.sentence(LabelTable.read(table, open.stems()));
        assertEquals(
                "Labels of 1 stem would change, from the columns file_name, instrument. Not used: tempo.", sentence);
        Path plain = Files.writeString(folder.resolve("plain.csv"), "file_name,instrument\n" + KICK + ",tom\n");
        assertFalse(Exporting.sentence(LabelTable.read(plain, open.stems())).contains("Not used"));
    }

    @Test
    void a_pair_of_prompts_lacks_a_name_or_one_of_its_sides_until_all_are_written() {
        PromptSheet.Pair whole = new PromptSheet.Pair("kick", "tight", "boxy");
        assertEquals(Optional.empty(), Prompts.lacking(List.of(whole)));
        assertEquals(
                Optional.of("The pair snare lacks its flawed prompt. Write it, or empty both of its prompts."),
                Prompts.lacking(List.of(whole, new PromptSheet.Pair("snare", "tight", ""))));
        assertEquals(
                Optional.of("A pair lacks a name. Write it, or empty both of its prompts."),
                Prompts.lacking(List.of(new PromptSheet.Pair("", "tight", "boxy"))));
    }

    @Test
    void the_genre_that_is_offered_is_the_most_frequent_one_of_the_dataset() throws Exception {
        assertEquals("metalcore", Prompts.usualGenre(open));
        edit(
                row(KICK).toBuilder().genre("jazz"),
                row(TOM).toBuilder().genre("pop"),
                row(BASS).toBuilder().genre("pop"));
        assertEquals("pop", Prompts.usualGenre(open));
    }
}
