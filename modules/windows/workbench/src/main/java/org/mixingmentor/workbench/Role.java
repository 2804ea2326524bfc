package org.mixingmentor.workbench;

import java.util.List;
import java.util.Locale;

/** What a researcher is at: each role has its own window layout and one main window, which is always open in it. */
public enum Role {
    CURATE(Name.CURATE, "Keep the dataset in order", "dataset stems table filter import split suspects contrast"),
    LABEL(Name.LABEL, "Listen, and say what is wrong", "label listen player waveform flaws class keys"),
    COMPARE(Name.COMPARE, "See what makes gold gold", "spectrum fingerprint gold flawed map difference"),
    EXPERIMENTS(Name.EXPERIMENTS, "Train, follow, compare, export", "train runs model brain scores export onnx"),
    LIVE(Name.LIVE, "Advice while the mix plays", "live monitor listen advice meter loudness device");

    /**
     * The roles' names, as the platform knows them: for {@code @TopComponent.Registration(roles = ...)}, where an enum
     * constant cannot stand.
     */
    public static final class Name {
        public static final String CURATE = "Curate";
        public static final String LABEL = "Label";
        public static final String COMPARE = "Compare";
        public static final String EXPERIMENTS = "Experiments";
        public static final String LIVE = "Live";

        private Name() {}
    }

    private final String title;
    private final String purpose;
    private final String topics;

    Role(String title, String purpose, String topics) {
        this.title = title;
        this.purpose = purpose;
        this.topics = topics;
    }

    /** The name that is shown, and by which the platform keeps the role's layout. */
    public String title() {
        return title;
    }

    /** What one does in it: a few words. */
    public String purpose() {
        return purpose;
    }

    /** Words under which Quick Search finds it, in lower case. */
    public List<String> topics() {
        return List.of(topics.split(" ", -1));
    }

    /** The platform's identifier of the main window. */
    public String window() {
        return title + "Window";
    }

    /** Resource path of the icon, an SVG; beside it stands one for dark looks. */
    public String icon() {
        return "org/mixingmentor/workbench/" + title.toLowerCase(Locale.ROOT) + ".svg";
    }
}
