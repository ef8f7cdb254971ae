import pathlib, sys, os
from cocotb.runner import get_runner, get_results
root = pathlib.Path("build/cocotb").resolve()
r = get_runner("icarus")
here = pathlib.Path("tb/cocotb").resolve()
os.environ["PYTHONPATH"]=str(here)
r.build(sources=[here/"channel_watch.v", here/"sparc_bench.v", *sorted((root/"rtl/sparc").glob("*.v"))], hdl_toplevel="sparc_bench", build_dir=root/"sim/sparc", always=True, timescale=("1ns","1ps"))
x = r.test(test_module="sparc", hdl_toplevel="sparc_bench", build_dir=root/"sim/sparc", test_dir=root/"sim/sparc", extra_env={"LISTS":str(root/"lists"),"SEED":"1"})
print(get_results(x))
