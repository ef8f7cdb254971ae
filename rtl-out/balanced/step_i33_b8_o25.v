(* keep_hierarchy *)
module step_i33_b8_o25 (
  input [32:0] v,
  input shift,
  output [24:0] y,
  output over
);
  wire [32:0] mux_v = shift ? {8'd0, v[32:8]} : v;
  assign y = mux_v[24:0];
  assign over = ~(mux_v[32:25] == 8'd0);
endmodule
