package org.mixingmentor.curation.internal.job;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.demo.PromptSheet;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** The sheet of gold and flawed prompts for a generator: asked for by genre, edited, kept with the dataset. */
public final class Prompts {
    private static final String TITLE = "Prompt Sheet";

    private final Session session;

    public Prompts(Session session) {
        this.session = session;
    }

    /** Asks for the genre, then shows its sheet. */
    public void ask(OpenDataset open) {
        session.background().run("Counting genres", progress -> usualGenre(open), usual -> ask(open, usual));
    }

    static String usualGenre(OpenDataset open) {
        return open.facets().counts().getOrDefault(StemField.GENRE, List.of()).stream()
                .map(Facets.Count::value)
                .filter(genre -> !genre.equals(StemField.NONE))
                .findFirst()
                .orElse("metalcore");
    }

    private void ask(OpenDataset open, String usual) {
        NotifyDescriptor.InputLine question = new NotifyDescriptor.InputLine("Genre:", TITLE);
        question.setInputText(usual);
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION) {
            Vocabulary.term(question.getInputText()).ifPresent(genre -> session.background()
                    .run(
                            "Reading prompts",
                            progress -> PromptSheet.load(open.folder(), genre),
                            sheet -> show(open, sheet)));
        }
    }

    private void show(OpenDataset open, PromptSheet sheet) {
        PromptPairs pairs = new PromptPairs(sheet.pairs(), session.notices());
        Form form = new Form(780)
                .say("The same music asked for twice: as it should sound, and with the flaws to learn. Copy puts a"
                        + " prompt as it reads here into the clipboard; Save keeps the sheet with the dataset.")
                .show(pairs);
        while (form.confirmed(TITLE + ": " + sheet.genre().replace('_', ' '), "Save")) {
            Optional<String> lacking = lacking(pairs.pairs());
            if (lacking.isEmpty()) {
                save(open, new PromptSheet(sheet.genre(), pairs.pairs()));
                return;
            }
            NotifyDescriptor message = new NotifyDescriptor.Message(lacking.get(), NotifyDescriptor.WARNING_MESSAGE);
            message.setTitle(TITLE);
            DialogDisplayer.getDefault().notify(message);
        }
    }

    private void save(OpenDataset open, PromptSheet sheet) {
        session.background()
                .run(
                        "Saving prompts",
                        progress -> {
                            sheet.save(open.folder());
                            return sheet;
                        },
                        saved -> session.notices().say(saved.pairs().size() + " prompt pairs saved."));
    }

    /** A sentence on what a pair lacks that has something; empty where all have all. */
    static Optional<String> lacking(List<PromptSheet.Pair> pairs) {
        for (PromptSheet.Pair pair : pairs) {
            String what = pair.title().isEmpty()
                    ? "a name"
                    : pair.gold().isEmpty() ? "its gold prompt" : pair.flawed().isEmpty() ? "its flawed prompt" : "";
            if (!what.isEmpty()) {
                String which = pair.title().isEmpty() ? "A pair" : "The pair " + pair.title();
                return Optional.of(which + " lacks " + what + ". Write it, or empty both of its prompts.");
            }
        }
        return Optional.empty();
    }
}
