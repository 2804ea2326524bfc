package org.mixingmentor.livemonitor.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.io.File;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import javax.swing.Timer;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSpectrum.Averaging;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.TargetBox;
import org.mixingmentor.workbench.WrapLayout;
import org.openide.filesystems.FileChooserBuilder;

/** The window's face: what is listened to, what is done, and the five views. */
public final class LivePanel extends JPanel implements LiveDisplay {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int FRAME_MS = 40;
    private static final int FRAMES_A_NUMBER = 12;

    private final SpectrumView spectrum = new SpectrumView();
    private final CorrectionView correction = new CorrectionView();
    private final AdviceView advice = new AdviceView();
    private final MeterView meters = new MeterView();
    private final StereoView stereo = new StereoView();
    private final JLabel banner = new JLabel(" ");
    private final JLabel timing = new JLabel(" ");
    private final JButton start = new JButton("Start");
    private final JToggleButton freeze = new JToggleButton("Freeze");
    private final transient LiveController controller;
    private final SourceMonitorBar monitorBar;
    private final Timer frames = new Timer(FRAME_MS, event -> takeFrame());
    private final transient FullScreen fullScreen = new FullScreen(this);
    private int frame;

    public LivePanel(LiveController controller) {
        super(new BorderLayout());
        this.controller = controller;
        monitorBar = new SourceMonitorBar(controller);
        frames.setCoalesce(true);
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        head.add(new SourceBar(controller));
        head.add(buttons());
        head.add(monitorBar);
        banner.setBorder(BorderFactory.createEmptyBorder(5, 12, 7, 12));
        JPanel line = new JPanel(new BorderLayout());
        line.add(banner, BorderLayout.CENTER);
        head.add(line);
        add(head, BorderLayout.NORTH);
        add(views(), BorderLayout.CENTER);
        timing.setBorder(BorderFactory.createEmptyBorder(3, 12, 4, 12));
        timing.setForeground(Look.faintText());
        timing.setToolTipText(
                "<html>Step: what the analysis of 50 ms takes. Latency: from the arrival of the block that"
                        + "<br>completes a step to its result. CPU: of one core, over the last second.</html>");
        add(timing, BorderLayout.SOUTH);
        controller.show(this);
    }

    /** Painting rests while the window is hidden. */
    public void visible(boolean now) {
        if (now) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private void takeFrame() {
        controller.frame();
    }

    @Override
    public void toggleFullScreen() {
        fullScreen.toggle();
    }

    @Override
    public void leaveFullScreen() {
        fullScreen.leave();
    }

    @Override
    public Optional<Path> askForSource() {
        return Optional.ofNullable(new FileChooserBuilder(SourceBar.class)
                        .setTitle("Listen to a File")
                        .setFilesOnly(true)
                        .showOpenDialog())
                .map(File::toPath);
    }

    @Override
    public Optional<Path> askForEqFile() {
        return Optional.ofNullable(new FileChooserBuilder(LiveController.class)
                        .setTitle("Save the Equaliser for Equalizer APO")
                        .setFilesOnly(true)
                        .showSaveDialog())
                .map(File::toPath);
    }

    @Override
    public void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    private JPanel buttons() {
        JPanel bar = new JPanel(new WrapLayout());
        bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        start.putClientProperty("JButton.buttonType", "default");
        bar.add(button(start, LiveCommand.START_OR_STOP));
        bar.add(button(freeze, LiveCommand.FREEZE));
        bar.add(button(new JButton("Reset"), LiveCommand.RESET));
        bar.add(Box.createHorizontalStrut(14));
        bar.add(new JLabel("Average"));
        bar.add(averaging());
        bar.add(new JLabel("over"));
        bar.add(new TargetBox(
                "gold of the brain",
                "The gold that the spectrum is shown over: the brain's, or what real recordings that come with the product"
                        + " sound like. The advice stays the brain's.",
                target -> controller.target(target.map(gold -> GoldProfile.of(gold.profiles())))));
        bar.add(new JLabel("Advice"));
        bar.add(pace());
        bar.add(readiness());
        bar.add(Box.createHorizontalStrut(14));
        bar.add(button(new JButton("Copy EQ"), LiveCommand.COPY_EQ));
        bar.add(button(new JButton("Save EQ..."), LiveCommand.SAVE_EQ));
        bar.add(button(new JButton("Keep This Moment"), LiveCommand.KEEP_MOMENT));
        bar.add(Box.createHorizontalStrut(14));
        bar.add(button(new JButton("Full Screen"), LiveCommand.FULL_SCREEN));
        for (LiveCommand command : LiveCommand.values()) {
            bind(command);
        }
        return bar;
    }

    private AbstractButton button(AbstractButton button, LiveCommand command) {
        button.setToolTipText(command.toolTip());
        button.setFocusable(false);
        button.addActionListener(event -> command.on(controller));
        return button;
    }

    /** Wherever the focus is in the window, but for a list that is open. */
    private void bind(LiveCommand command) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(command.key(), command);
        getActionMap().put(command, new AbstractAction() {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                command.on(controller);
            }
        });
    }

    private JComponent averaging() {
        List<Averaging> all = List.of(Averaging.values());
        JComboBox<String> box =
                new JComboBox<>(all.stream().map(Averaging::label).toArray(String[]::new));
        box.setToolTipText("How long the spectrum is averaged");
        box.addActionListener(event -> spectrum.average(all.get(box.getSelectedIndex())));
        box.setSelectedIndex(all.indexOf(Averaging.SLOW));
        return box;
    }

    private JComponent pace() {
        List<AdvicePace> paces = List.of(new AdvicePace(0.5, 0.2, 0.3), AdvicePace.usual(), new AdvicePace(3, 1, 1.5));
        JComboBox<String> box = new JComboBox<>(new String[] {"quick, 0.5 s", "usual, 1 s", "calm, 3 s"});
        box.setToolTipText("How long corrections are averaged, and how soon advice comes and goes");
        box.setSelectedIndex(1);
        box.addActionListener(event -> controller.pace(paces.get(box.getSelectedIndex())));
        return box;
    }

    private JComponent readiness() {
        JSlider slider = new JSlider(0, Readiness.STEPS - 1, Readiness.USUAL);
        slider.setSnapToTicks(true);
        slider.setMajorTickSpacing(1);
        slider.setPreferredSize(new Dimension(90, slider.getPreferredSize().height));
        slider.setToolTipText(Readiness.TIP);
        slider.getAccessibleContext().setAccessibleName("False alarms");
        JLabel words = new JLabel(Readiness.words(Readiness.USUAL));
        words.setToolTipText(Readiness.TIP);
        slider.addChangeListener(event -> {
            words.setText(Readiness.words(slider.getValue()));
            if (!slider.getValueIsAdjusting()) {
                controller.falseAlarms(Readiness.share(slider.getValue()));
            }
        });
        JPanel both = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        both.setOpaque(false);
        both.add(slider);
        both.add(words);
        return both;
    }

    private JPanel views() {
        JPanel views = new JPanel(new GridBagLayout());
        place(views, spectrum, 0, 0, 1, 0.64, 0.62);
        place(views, advice, 1, 0, 2, 0.36, 0.62);
        place(views, correction, 0, 1, 1, 0.64, 0.38);
        place(views, meters, 1, 1, 1, 0.2, 0.38);
        place(views, stereo, 2, 1, 1, 0.16, 0.38);
        return views;
    }

    private static void place(JPanel into, LiveView view, int x, int y, int columns, double wide, double high) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = x;
        at.gridy = y;
        at.gridwidth = columns;
        at.weightx = wide;
        at.weighty = high;
        at.fill = GridBagConstraints.BOTH;
        at.insets = new Insets(2, 2, 2, 2);
        into.add(view, at);
    }

    @Override
    public void update() {
        LiveSnapshot shown = controller.shown().orElse(null);
        for (LiveView view : List.of(spectrum, correction, advice, meters, stereo)) {
            view.show(shown);
        }
        monitorBar.update();
        start.setText(controller.running() ? "Stop" : "Start");
        freeze.setSelected(controller.frozen());
        String text = controller.banner();
        if (!text.equals(banner.getText())) {
            banner.setText(text.isEmpty() ? " " : text);
            banner.setToolTipText(text.isEmpty() ? null : text);
        }
        banner.setForeground(controller.abnormal() ? Accent.FLAWED : Look.text());
        if (shown != null && frame++ % FRAMES_A_NUMBER == 0) {
            timing.setText(LiveWords.timing(shown));
        }
    }
}
