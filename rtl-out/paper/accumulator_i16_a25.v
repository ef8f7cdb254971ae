module accumulator_i16_a25 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [15:0] x,
  output signed [24:0] sum
);
  reg signed [24:0] acc;
  wire [24:0] sum_acc = acc + {{9{x[15]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 25'sd0;
    else if (take & last) acc <= 25'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
