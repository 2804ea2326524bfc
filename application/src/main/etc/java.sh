# Sourced by bin/mentor and bin/mixingmentor, with $app set. Finds Java (JAVA_HOME, else java on the PATH), refuses
# one that is too old, and sets: $java_home, $java (the command), $java_version (its major number).

die() {
    echo "${0##*/}: $1" >&2
    exit 1
}

if [ -n "${java_home:-}" ]; then
    java=$java_home/bin/java
    [ -x "$java" ] || die "there is no Java in $java_home (--jdkhome). Mixing Mentor needs Java 17 or newer."
elif [ -n "${JAVA_HOME:-}" ]; then
    java_home=$JAVA_HOME
    java=$java_home/bin/java
    [ -x "$java" ] || die "JAVA_HOME is $JAVA_HOME, but there is no Java in it. Mixing Mentor needs Java 17 or newer."
else
    java=$(command -v java) || die "no Java was found. Mixing Mentor needs Java 17 or newer: install it, or set JAVA_HOME."
    while [ -h "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=$(dirname -- "$java")/$link ;;
        esac
    done
    java_home=$(cd -- "$(dirname -- "$java")/.." && pwd -P)
fi

# Every JDK says its version in the file "release"; asking java itself costs a start of it. What only forwards to a
# JDK (a shim of a version manager) has no such file and is asked.
java_version=
if [ -r "$java_home/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_VERSION=*) java_version=$line ;;
        esac
    done <"$java_home/release"
fi
if [ -z "$java_version" ]; then
    settings=$("$java" -XshowSettings:properties -version 2>&1) || die "$java does not start. Mixing Mentor needs Java 17 or newer."
    java_version=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.version = //p')
    java_home=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.home = //p')
fi
java_version=${java_version#JAVA_VERSION=}
java_version=${java_version#\"}
case $java_version in
    1.*) java_version=${java_version#1.} ;;
esac
java_version=${java_version%%[!0-9]*}
[ "${java_version:-0}" -ge 17 ] || die "needs Java 17 or newer, but $java is Java ${java_version:-of an unknown version}. Install one, or set JAVA_HOME."

# In the locale "C" Java before 18 cannot open a file whose name is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX)
        unset LC_ALL
        LC_CTYPE=C.UTF-8
        export LC_CTYPE
        ;;
esac
