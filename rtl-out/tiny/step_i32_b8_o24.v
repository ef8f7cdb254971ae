(* keep_hierarchy *)
module step_i32_b8_o24 (
  input [31:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire [31:0] mux_v = shift ? {8'd0, v[31:8]} : v;
  assign y = mux_v[23:0];
  assign over = ~(mux_v[31:24] == 8'd0);
endmodule
