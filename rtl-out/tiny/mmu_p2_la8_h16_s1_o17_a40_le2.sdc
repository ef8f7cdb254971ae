create_clock -name clk -period 10 [get_ports clk]
set_input_delay -clock clk 2 [get_ports {rst in_valid in_mode[*] in_last in_bank[*] in_row[*] in_scalar[*] score_ready row_ready}]
set_output_delay -clock clk 2 [get_ports {in_ready score_valid score_acc[*] row_valid row_acc[*]}]
