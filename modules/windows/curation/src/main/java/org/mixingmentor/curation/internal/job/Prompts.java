package org.mixingmentor.curation.internal.job;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.mixingmentor.contrast.PromptSheet;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.workbench.Background;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;

/** The sheet of gold and flawed prompts for a generator: edited as text, each prompt copied with a click. */
public final class Prompts {
    private Prompts() {}

    /** Asks for the genre, then shows its sheet. */
    public static void ask(OpenDataset open) {
        String usual = Facets.of(open.stems(), StemField.GENRE).stream()
                .map(Facets.Count::value)
                .filter(genre -> !genre.equals(StemField.NONE))
                .findFirst()
                .orElse("metalcore");
        NotifyDescriptor.InputLine question = new NotifyDescriptor.InputLine("Genre:", "Prompt Sheet");
        question.setInputText(usual);
        if (DialogDisplayer.getDefault().notify(question) != NotifyDescriptor.OK_OPTION) {
            return;
        }
        Vocabulary.term(question.getInputText())
                .ifPresent(genre -> Background.run(
                        "Reading prompts",
                        progress -> PromptSheet.load(open.folder(), genre),
                        sheet -> show(open, sheet)));
    }

    private static void show(OpenDataset open, PromptSheet sheet) {
        JTextArea text = new JTextArea(sheet.text(), 24, 80);
        text.setName("prompts");
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setFont(Look.font(1f));
        text.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setPreferredSize(new Dimension(760, 420));
        JPanel pairs = new JPanel(new GridLayout(0, 3, 8, 4));
        for (PromptSheet.Pair pair : sheet.pairs()) {
            JLabel title = new JLabel(pair.title());
            title.setFont(title.getFont().deriveFont(Font.BOLD));
            pairs.add(title);
            pairs.add(copying("Copy Gold", pair.gold()));
            pairs.add(copying("Copy Flawed", pair.flawed()));
        }
        Form form = new Form()
                .say("The same music asked for twice: as it should sound, and with the flaws to learn. Kept with the"
                        + " dataset; changed text is copied by the buttons after it was saved and opened again.")
                .show(pairs)
                .show(scroll);
        if (form.confirmed("Prompt Sheet: " + sheet.genre(), "Save")) {
            Background.run(
                    "Saving prompts",
                    progress -> {
                        PromptSheet written = PromptSheet.parse(sheet.genre(), text.getText());
                        written.save(open.folder());
                        return written;
                    },
                    written -> StatusDisplayer.getDefault()
                            .setStatusText(written.pairs().size() + " prompt pairs saved."));
        }
    }

    private static JButton copying(String name, String prompt) {
        JButton button = new JButton(name);
        button.setToolTipText(prompt);
        button.addActionListener(event -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(prompt), null);
            StatusDisplayer.getDefault().setStatusText("Copied: " + prompt);
        });
        return button;
    }
}
