create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst div_valid div_divisor[*] in_valid in_num[*] in_mode[*] in_last out_ready}]
set_output_delay -clock clk 2 [get_ports {div_ready in_ready out_valid out_q[*] out_last}]
