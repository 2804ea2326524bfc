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
import org.openide.awt.StatusDisplayer;

/** The sheet of gold and flawed prompts for a generator: asked for by genre, edited, kept with the dataset. */
public final class Prompts {
    private static final String TITLE = "Prompt Sheet";

    private Prompts() {}

    /** Asks for the genre, then shows its sheet. */
    public static void ask(OpenDataset open) {
        Session.current().background().run("Counting genres", progress -> usualGenre(open), usual -> ask(open, usual));
    }

    private static String usualGenre(OpenDataset open) {
        return open.facets().counts().getOrDefault(StemField.GENRE, List.of()).stream()
                .map(Facets.Count::value)
                .filter(genre -> !genre.equals(StemField.NONE))
                .findFirst()
                .orElse("metalcore");
    }

    private static void ask(OpenDataset open, String usual) {
        NotifyDescriptor.InputLine question = new NotifyDescriptor.InputLine("Genre:", TITLE);
        question.setInputText(usual);
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION) {
            Vocabulary.term(question.getInputText()).ifPresent(genre -> Session.current()
                    .background()
                    .run(
                            "Reading prompts",
                            progress -> PromptSheet.load(open.folder(), genre),
                            sheet -> show(open, sheet)));
        }
    }

    private static void show(OpenDataset open, PromptSheet sheet) {
        PromptPairs pairs = new PromptPairs(sheet.pairs());
        Form form = new Form(780)
                .say("The same music asked for twice: as it should sound, and with the flaws to learn. Copy puts a"
                        + " prompt as it reads here into the clipboard; Save keeps the sheet with the dataset.")
                .show(pairs);
        while (form.confirmed(TITLE + ": " + sheet.genre().replace('_', ' '), "Save")) {
            Optional<String> lacking = pairs.lacking();
            if (lacking.isEmpty()) {
                save(open, new PromptSheet(sheet.genre(), pairs.pairs()));
                return;
            }
            NotifyDescriptor message = new NotifyDescriptor.Message(lacking.get(), NotifyDescriptor.WARNING_MESSAGE);
            message.setTitle(TITLE);
            DialogDisplayer.getDefault().notify(message);
        }
    }

    private static void save(OpenDataset open, PromptSheet sheet) {
        Session.current()
                .background()
                .run(
                        "Saving prompts",
                        progress -> {
                            sheet.save(open.folder());
                            return sheet;
                        },
                        saved -> StatusDisplayer.getDefault()
                                .setStatusText(saved.pairs().size() + " prompt pairs saved."));
    }
}
