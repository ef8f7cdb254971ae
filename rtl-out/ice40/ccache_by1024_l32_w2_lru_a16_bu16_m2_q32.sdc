create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst in_valid in_addr[*] inv_valid mem_ready data_valid data_beat[*] data_last out_ready}]
set_output_delay -clock clk 2 [get_ports {in_ready inv_ready mem_valid mem_addr[*] mem_beats[*] data_ready out_valid out_line[*] out_hit hits[*] misses[*] fault}]
