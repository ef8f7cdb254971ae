create_clock -name virtual -period 10
set_input_delay -clock virtual 2 [get_ports {a[*] b[*]}]
set_output_delay -clock virtual 2 [get_ports {sum[*]}]
