create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst valid row[*]}]
set_output_delay -clock clk 2 [get_ports {done sums[*]}]
