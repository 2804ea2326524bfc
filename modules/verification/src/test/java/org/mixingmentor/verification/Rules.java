package org.mixingmentor.verification;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules, each with its reason. */
final class Rules {
    /** A library's packages and the one module that hides it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.sqlite", Set.of("dataset")),
            Map.entry("java.sql", Set.of("dataset")),
            Map.entry("org.tribuo", Set.of("training")),
            Map.entry("com.oracle.labs.mlrg.olcut", Set.of("training")),
            Map.entry("ai.onnxruntime", Set.of("brain")),
            Map.entry("ai.onnx.proto", Set.of("onnxexport", "training")),
            Map.entry("com.google.protobuf", Set.of("onnxexport", "training")),
            Map.entry("org.jfree", Set.of("workbench")),
            Map.entry("com.tagtraum", Set.of("audio")),
            Map.entry("javax.sound", Set.of("audio")),
            Map.entry("picocli", Set.of("commandline")));

    /** The edges where services are looked up; below them they come through constructors. */
    private static final Set<String> LOOKUP_EDGES = Set.of(
            "org.mixingmentor.audio.AudioFiles",
            "org.mixingmentor.dataset.importing.StemImport",
            "org.mixingmentor.flaws.Flaws",
            "org.mixingmentor.mentor.Advisor",
            "org.mixingmentor.commandline.Training",
            "org.mixingmentor.workbench.internal.FileDrops",
            "org.mixingmentor.experiments.internal.queue.Trainings");

    private static final List<String> EMPTY_NAMES = List.of("Util", "Utils", "Manager", "Helper", "Impl", "Common");

    private Rules() {}

    static ArchRule arrows(String module, Set<String> mayUse) {
        return classes()
                .that(areIn(module))
                .should(dependOnlyOn(other -> !other.startsWith(Product.ROOT)
                        || mayUse.contains(wordOf(other))
                        || wordOf(other).equals(module)))
                .because("the path runs one way: " + module + " may use " + mayUse + " and no other module");
    }

    static ArchRule engineKnowsNoWindow() {
        return classes()
                .that(areInEngine())
                .should(dependOnlyOn(other -> !other.startsWith("java.awt.")
                        && !other.startsWith("javax.swing.")
                        && (!other.startsWith("org.openide.")
                                || other.startsWith("org.openide.util.Lookup")
                                || other.startsWith("org.openide.util.lookup."))
                        && !other.startsWith("org.netbeans.")))
                .because("the engine runs and is tested without a display; of the platform it knows Lookup alone");
    }

    static ArchRule windowsKnowTheEngineAndWorkbenchOnly(String window) {
        return classes()
                .that(areIn(window))
                .should(dependOnlyOn(other -> !Product.WINDOWS.contains(wordOf(other))
                        || wordOf(other).equals(window)))
                .because("windows know each other only through what workbench shares");
    }

    static ArchRule librariesAreHidden(String packages, Set<String> modules) {
        return classes()
                .that(new DescribedPredicate<>("are outside " + modules) {
                    @Override
                    public boolean test(JavaClass type) {
                        return !modules.contains(Product.module(type));
                    }
                })
                .should(dependOnlyOn(other -> !other.startsWith(packages + ".")))
                .because(packages + " is hidden in " + modules + ": replacing it must touch one module");
    }

    static Stream<Map.Entry<String, Set<String>>> libraries() {
        return LIBRARIES.entrySet().stream();
    }

    static ArchRule internalsStayInside() {
        return classes()
                .should(dependOnly(
                        "use internals of their own module only",
                        (own, other) -> !other.getPackageName().contains(".internal")
                                || !other.getPackageName().startsWith(Product.ROOT)
                                || Product.module(own).equals(Product.module(other))))
                .because("a module's public packages are its API; all else may change any day");
    }

    static ArchRule packagesRunOneWay(String module) {
        return slices().assignedFrom(parts(module, "packages", JavaClass::getPackageName))
                .should()
                .beFreeOfCycles()
                .as("no circle of packages in " + module)
                .because("packages in a circle are one package: whoever changes one has to know all");
    }

    static ArchRule filesRunOneWay(String module) {
        return slices().assignedFrom(parts(module, "files", Rules::outermost))
                .should()
                .beFreeOfCycles()
                .as("no circle of files in " + module)
                .because("files in a circle can only be read, tested and replaced together");
    }

    /** The classes of one module in parts, the others in none. */
    private static SliceAssignment parts(String module, String what, Function<JavaClass, String> part) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Product.module(type).equals(module)
                        ? SliceIdentifier.of(part.apply(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return what + " of " + module;
            }
        };
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    static ArchRule signaturesNameNoLibrary() {
        return classes()
                .that()
                .areAssignableTo(Object.class)
                .or()
                .areInterfaces()
                .should(haveSignaturesWithoutLibraries())
                .because("a library type in a public signature hides nothing");
    }

    static ArchRule namesSayTheDifference() {
        return classes()
                .should(new ArchCondition<>("have a name that says what they are") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean empty = EMPTY_NAMES.stream().anyMatch(type.getSimpleName()::endsWith);
                        events.add(new SimpleConditionEvent(type, !empty, type.getName()));
                    }
                })
                .because("an implementation is named by its difference, never Util, Manager, Helper, Impl or Common");
    }

    static ArchRule formattingNamesALocale() {
        return noClasses()
                .should(callMethodWhere(new DescribedPredicate<>("formatting without a Locale") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String name = call.getTarget().getName();
                        boolean formats =
                                Set.of("format", "printf", "formatted").contains(name)
                                        && Set.of(
                                                        "java.lang.String",
                                                        "java.io.PrintStream",
                                                        "java.io.PrintWriter",
                                                        "java.util.Formatter")
                                                .contains(call.getTargetOwner().getName());
                        return formats
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class));
                    }
                }))
                .because("numbers in files and on stdout are Locale.ROOT; a German machine would write 0,5");
    }

    static ArchRule lookupOnlyAtTheEdge() {
        return noClasses()
                .that(new DescribedPredicate<>("are no edge") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !LOOKUP_EDGES.contains(type.getName());
                    }
                })
                .should()
                .callMethod("org.openide.util.Lookup", "getDefault")
                .because("services are looked up once, at the edge; below it they come through constructors");
    }

    private static ArchCondition<JavaClass> haveSignaturesWithoutLibraries() {
        return new ArchCondition<>("name no library in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getPackageName().contains(".internal")
                        || !(areInEngine().test(type) || Product.module(type).equals("workbench"))) {
                    return;
                }
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(unit -> Stream.concat(
                                        Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .filter(Rules::isLibrary)
                                .forEach(used -> events.add(SimpleConditionEvent.violated(
                                        type, unit.getFullName() + " names " + used.getName()))));
            }
        };
    }

    private static boolean isLibrary(JavaClass used) {
        String name = used.getBaseComponentType().getName();
        return name.startsWith("com.google.")
                || LIBRARIES.keySet().stream().anyMatch(library -> name.startsWith(library + "."));
    }

    private static DescribedPredicate<JavaClass> areIn(String module) {
        return new DescribedPredicate<>("are in " + module) {
            @Override
            public boolean test(JavaClass type) {
                return Product.module(type).equals(module);
            }
        };
    }

    private static DescribedPredicate<JavaClass> areInEngine() {
        return new DescribedPredicate<>("are in the engine") {
            @Override
            public boolean test(JavaClass type) {
                return Product.ENGINE.containsKey(Product.module(type));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnlyOn(java.util.function.Predicate<String> allowed) {
        return dependOnly("use only what they may", (own, other) -> allowed.test(other.getName()));
    }

    private static ArchCondition<JavaClass> dependOnly(
            String description, java.util.function.BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass other = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(type, other)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String wordOf(String className) {
        if (!className.startsWith(Product.ROOT)) {
            return "";
        }
        String rest = className.substring(Product.ROOT.length());
        return rest.substring(0, Math.max(0, rest.indexOf('.')));
    }
}
