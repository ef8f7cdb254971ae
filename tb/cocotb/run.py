"""Builds the benches of this directory with Icarus and runs them with cocotb, and on
circuits with planted faults, which must be noticed. tools/cocotb.sh calls it."""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig
import time
import xml.etree.ElementTree as xml

import cocotb.config
import find_libpython

from faults import FAULTS

HERE = pathlib.Path(__file__).resolve().parent
# The Verilog of each bench, below rtl.
BENCHES = {"registers": "bus", "streams": "bus", "ram": "bus", "mover": "bus", "sparc": "sparc"}
# What a planted fault is given to be noticed in: N, and the seconds after which a
# bench that does not end is stopped.
FAULT_N, FAULT_SECONDS, SECONDS = 6, 3000, 6000


class Run:
    """One bench on one circuit."""

    def __init__(self, options, bench, name, rtl, n, seconds):
        self.bench, self.name, self.rtl, self.seconds = bench, name, rtl, seconds
        self.dir = options.out / "sim" / name
        self.log = self.dir / "log.txt"
        self.env = dict(
            os.environ, MODULE=bench, TOPLEVEL=f"{bench}_bench", TOPLEVEL_LANG="verilog", SEED=str(options.seed), N=str(n),
            LISTS=str(options.out / "lists"), COCOTB_RESULTS_FILE=str(self.dir / "results.xml"), RANDOM_SEED=str(options.seed),
            LIBPYTHON_LOC=find_libpython.find_libpython(), PYGPI_PYTHON_BIN=sys.executable,
            PYTHONPATH=os.pathsep.join([str(HERE), sysconfig.get_paths()["purelib"]]))
        if bench in ("streams", "ram"):
            # Bytes that are not kept, or past the end of memory, may be unknown; the models
            # read all of a transfer.
            self.env["COCOTB_RESOLVE_X"] = "RANDOM"

    def run(self):
        """Returns whether all tests passed; None without a result, if it could not be built or
        did not end."""
        shutil.rmtree(self.dir, ignore_errors=True)
        self.dir.mkdir(parents=True)
        began = time.monotonic()
        sources = [HERE / "channel_watch.v", HERE / f"{self.bench}_bench.v", *sorted(self.rtl.glob("*.v"))]
        libraries = pathlib.Path(cocotb.config.libs_dir)
        with self.log.open("w") as log:
            built = subprocess.run(["iverilog", "-g2005", "-s", f"{self.bench}_bench", "-o", self.dir / "sim.vvp", *sources],
                                   stdout=log, stderr=subprocess.STDOUT)
            if built.returncode:
                return None
            try:
                subprocess.run(["vvp", "-n", "-M", libraries, "-m", "libcocotbvpi_icarus", self.dir / "sim.vvp"],
                               cwd=self.dir, env=self.env, stdout=log, stderr=subprocess.STDOUT, timeout=self.seconds)
            except subprocess.TimeoutExpired:
                log.write(f"\nstopped after {self.seconds} s\n")
        self.time = time.monotonic() - began
        results = self.dir / "results.xml"
        cases = list(xml.parse(results).iter("testcase")) if results.exists() else []
        if not cases:
            return None
        return all(c.find("failure") is None and c.find("error") is None for c in cases)

    def said(self):
        """What the tests printed, of those that passed."""
        return re.findall(r"^(\d+ (?:lists|rounds|packets|accesses|interrupts|transactions|bursts),? .*)$", self.log.read_text(), re.M)

    def why(self):
        """The last error of the log."""
        errors = re.findall(r"^ *(\w*(?:Error|Exception)\b.*|stopped after.*|.*: error:.*|.*syntax error.*)$", self.log.read_text(), re.M)
        return errors[-1].strip() if errors else "no result; see the log"


def emit(options):
    """Writes the Verilog and the lists of jobs."""
    for stale in ("rtl", "lists", "planted", "sim"):
        shutil.rmtree(options.out / stale, ignore_errors=True)
    made = subprocess.run([os.environ.get("GO", "go"), "run", "./verify/cocotb/emit", "-out", options.out, "-seed", str(options.seed),
                           "-n", str(options.n)], cwd=HERE.parent.parent)
    if made.returncode:
        sys.exit("the Verilog and the lists of jobs could not be written")


def plant(options, fault):
    """Copies the Verilog of a bench and makes the changes of a fault."""
    rtl = options.out / "planted" / f"{fault.bench} {fault.name}".replace(" ", "_")
    shutil.rmtree(rtl, ignore_errors=True)
    shutil.copytree(options.out / "rtl" / BENCHES[fault.bench], rtl)
    path = rtl / fault.file
    text = path.read_text()
    for before, after in fault.changes:
        if before not in text:
            sys.exit(f"tb/cocotb/faults.py: {fault.name}: {fault.file} has no text {before!r}: what is emitted has changed; change the fault too")
        text = text.replace(before, after)
    path.write_text(text)
    return rtl


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, default="build/cocotb", help="directory for all that is written")
    parser.add_argument("--seed", type=int, default=1, help="of everything that is drawn")
    parser.add_argument("--n", type=int, default=20, help="how much of it: twice as many lists for sparc_axi as this")
    parser.add_argument("--only", choices=BENCHES, help="one bench, and the faults planted for it")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many run at once")
    parser.add_argument("--no-faults", action="store_true", help="does not plant faults")
    options = parser.parse_args()
    options.out = options.out.resolve()
    emit(options)
    benches = [options.only] if options.only else list(BENCHES)
    # The longest first.
    runs = [(Run(options, b, b, options.out / "rtl" / BENCHES[b], options.n, SECONDS), None) for b in reversed(benches)]
    if not options.no_faults:
        for fault in FAULTS:
            if fault.bench in benches:
                rtl = plant(options, fault)
                runs.append((Run(options, fault.bench, rtl.name, rtl, FAULT_N, FAULT_SECONDS), fault))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        going = {pool.submit(run.run): (run, fault) for run, fault in runs}
        for future in concurrent.futures.as_completed(going):
            run, fault = going[future]
            passed = future.result()
            right = passed is True if fault is None else passed is False
            failed += not right
            if fault is None:
                print(f"{run.bench}: {'PASS' if passed else 'FAIL'}", *run.said(), sep="\n  ", flush=True)
            elif right:
                print(f"{run.bench}, {fault.name}: noticed: {run.why()[:160]}", flush=True)
            else:
                print(f"{run.bench}, {fault.name}: {'NOT NOTICED' if passed else 'NO RESULT'}", flush=True)
            if not right:
                print(f"  {run.why()}\n  log: {run.log}", flush=True)
    if failed:
        sys.exit(f"{failed} of {len(runs)} are not as they must be; again: make cocotb SEED={options.seed} N={options.n}")
    print(f"all {len(runs)} are as they must be, SEED={options.seed} N={options.n}")


if __name__ == "__main__":
    main()
