package org.mixingmentor.experiments.internal.export;

import java.awt.BorderLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.mixingmentor.experiments.internal.brain.BrainWindow;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Session;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;

/** From a run to a brain: shows what will be written, writes it verified, and says what was measured. */
public final class ExportDialog extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String ALL = "(the genre alone)";

    private final transient Session session;
    private final transient Path dataset;
    private final transient RunRecord run;
    private final JRadioButton float32 = new JRadioButton("float32: exactly the model", true);
    private final JRadioButton int8 =
            new JRadioButton("int8: smaller, refused if it loses more than 0.1 dB on average or 1 dB at worst");
    private final JComboBox<String> instrument = new JComboBox<>();
    private final JTextField author = new JTextField(System.getProperty("user.name", ""), 24);
    private final JTextField license = new JTextField("CC0-1.0", 24);
    private final JLabel target = new JLabel(" ");
    private final JLabel result = new JLabel(" ");
    private final JButton export = new JButton("Export");
    private final JButton choose = new JButton("Use in All Windows");
    private final JButton look = new JButton("Open Brain");
    private final transient LatestOnlyTask naming = new LatestOnlyTask("Name of a brain");
    private transient Optional<Path> written = Optional.empty();

    private ExportDialog(Session session, Path dataset, RunRecord run) {
        super(new GridBagLayout());
        this.session = session;
        this.dataset = dataset;
        this.run = run;
        setBorder(BorderFactory.createEmptyBorder(12, 14, 8, 14));
        ButtonGroup forms = new ButtonGroup();
        forms.add(float32);
        forms.add(int8);
        instrument.addItem(ALL);
        var learned = run.outcome().orElseThrow().instruments();
        learned.forEach(instrument::addItem);
        instrument.setSelectedIndex(learned.size() == 1 ? 1 : 0);
        export.setName("export");
        float32.addActionListener(event -> name());
        int8.addActionListener(event -> name());
        instrument.addActionListener(event -> name());
        export.addActionListener(event -> export());
        choose.addActionListener(event -> written.ifPresent(session::choose));
        look.addActionListener(event -> {
            written.ifPresent(brain -> BrainWindow.show(session, brain));
            SwingUtilities.getWindowAncestor(this).dispose();
        });
        choose.setEnabled(false);
        look.setEnabled(false);
        row(0, "Run", new JLabel(run.id()));
        row(1, "Form", float32);
        row(2, "", int8);
        row(3, "Named after", instrument);
        row(4, "Author", author);
        row(5, "Licence", license);
        row(6, "Will write", target);
        JPanel buttons = new JPanel();
        buttons.add(export);
        buttons.add(choose);
        buttons.add(look);
        add(buttons, at(0, 7, 2));
        result.setName("export result");
        result.setVerticalAlignment(SwingConstants.TOP);
        result.setPreferredSize(new Dimension(620, 150));
        JPanel below = new JPanel(new BorderLayout());
        below.add(result, BorderLayout.CENTER);
        add(below, at(0, 8, 2));
        name();
    }

    /**
     * Opens the dialog.
     *
     * @param session whose brain the written one can become
     * @param dataset folder of the run
     */
    public static void show(Session session, Path dataset, RunRecord run) {
        Object close = "Close";
        ExportDialog form = new ExportDialog(session, dataset, run);
        DialogDescriptor descriptor = new DialogDescriptor(
                form, "Export Brain", false, new Object[] {close}, close, DialogDescriptor.DEFAULT_ALIGN, null, null);
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        SwingUtilities.getRootPane(form).setDefaultButton(form.export);
        dialog.setVisible(true);
    }

    private void name() {
        boolean small = int8.isSelected();
        Optional<String> after = instrument();
        naming.ask(
                outdated -> OnnxExport.next(
                        dataset.resolve("models"), run.settings().training().genre(), after, small),
                file -> target.setText(BrainExport.announcement(file)),
                sentence -> target.setText(RunWords.html(sentence)));
    }

    private Optional<String> instrument() {
        return instrument.getSelectedIndex() <= 0
                ? Optional.empty()
                : Optional.of((String) instrument.getSelectedItem());
    }

    private void export() {
        export.setEnabled(false);
        say("Writing, reloading, comparing, measuring …");
        BrainExport.Order order = new BrainExport.Order(
                dataset,
                run,
                instrument(),
                int8.isSelected(),
                author.getText().strip(),
                license.getText().strip());
        session.background().run("Exporting a brain", progress -> BrainExport.outcome(order), this::show, () -> {
            export.setEnabled(true);
            name();
        });
    }

    private void show(BrainExport.Outcome outcome) {
        written = outcome.file();
        choose.setEnabled(written.isPresent());
        look.setEnabled(written.isPresent());
        say(outcome.html());
    }

    private void say(String html) {
        result.setText(html);
    }

    private void row(int row, String name, JComponent field) {
        JLabel label = new JLabel(name);
        label.setLabelFor(field);
        if (!name.isEmpty()) {
            field.getAccessibleContext().setAccessibleName(name);
        }
        add(label, at(0, row, 1));
        add(field, at(1, row, 1));
    }

    private static GridBagConstraints at(int column, int row, int width) {
        return new GridBagConstraints(
                column,
                row,
                width,
                1,
                column == 1 || width == 2 ? 1 : 0,
                0,
                GridBagConstraints.FIRST_LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(4, column == 0 ? 0 : 12, 4, 0),
                0,
                0);
    }
}
