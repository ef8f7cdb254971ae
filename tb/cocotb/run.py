import pathlib, sys, os
from cocotb.runner import get_runner, get_results
root = pathlib.Path("build/cocotb").resolve()
r = get_runner("icarus")
here = pathlib.Path("tb/cocotb").resolve()
name, rtl = sys.argv[1:3]
top=name+"_bench"
out=root/"sim"/name
r.build(sources=[here/"channel_watch.v", here/f"{name}_bench.v", *sorted((root/"rtl"/rtl).glob("*.v"))], hdl_toplevel=top, build_dir=out, always=True, timescale=("1ns","1ps"))
x = r.test(test_module=name, hdl_toplevel=top, build_dir=out, test_dir=out, extra_env={"LISTS":str(root/"lists"),"SEED":"1","N":sys.argv[3]})
print(get_results(x))
