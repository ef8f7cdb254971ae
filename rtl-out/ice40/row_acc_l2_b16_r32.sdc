create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst in_valid in_row[*] in_last out_ready}]
set_output_delay -clock clk 2 [get_ports {in_ready out_valid out_sum[*]}]
