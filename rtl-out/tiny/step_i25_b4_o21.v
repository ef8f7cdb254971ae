(* keep_hierarchy *)
module step_i25_b4_o21 (
  input [24:0] v,
  input shift,
  output [20:0] y,
  output over
);
  wire [24:0] mux_v = shift ? {4'd0, v[24:4]} : v;
  assign y = mux_v[20:0];
  assign over = ~(mux_v[24:21] == 4'd0);
endmodule
