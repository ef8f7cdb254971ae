create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst in_valid in_distance[*] in_base[*] in_shift[*] in_row[*] in_first in_last in_end in_top[*] out_ready rep_ready}]
set_output_delay -clock clk 2 [get_ports {in_ready out_valid out_row[*] out_cluster[*] out_distance[*] rep_valid rep_cluster[*] rep_row[*] rep_used rep_last}]
