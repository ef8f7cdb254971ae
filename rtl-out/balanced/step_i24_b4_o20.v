(* keep_hierarchy *)
module step_i24_b4_o20 (
  input [23:0] v,
  input shift,
  output [19:0] y,
  output over
);
  wire [23:0] mux_v = shift ? {4'd0, v[23:4]} : v;
  assign y = mux_v[19:0];
  assign over = ~(mux_v[23:20] == 4'd0);
endmodule
