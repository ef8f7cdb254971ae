create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst cen_valid cen_row[*] cen_pack cen_end cen_last in_valid in_row[*] in_end in_last out_ready}]
set_output_delay -clock clk 2 [get_ports {cen_ready in_ready out_valid out_distance[*] out_last}]
