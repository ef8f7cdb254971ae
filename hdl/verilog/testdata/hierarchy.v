(* keep_hierarchy *)
module lane_pair (
  input clk,
  input rst,
  input [14:0] x,
  output [14:0] y,
  output signed [5:0] sum
);
  wire signed [4:0] x_0 = x[4:0];
  wire signed [4:0] x_1 = x[9:5];
  wire signed [4:0] x_2 = x[14:10];
  reg signed [4:0] hold;
  assign sum = {x_0[4], x_0} + {x_1[4], x_1};
  always @(posedge clk) begin
    if (rst) hold <= 5'sd0;
    else hold <= x_0;
  end
  assign y = {x_2, hold, x_1};
endmodule
module hierarchy (
  input clk,
  input rst,
  input [14:0] a,
  output signed [5:0] sum,
  output [14:0] y,
  output signed [4:0] lane,
  output signed [9:0] z
);
  wire signed [4:0] a_0 = a[4:0];
  wire [14:0] first_y;
  wire signed [5:0] first_sum;
  wire [14:0] second_y;
  assign lane = second_y[9:5];
  wire signed [4:0] second_y_2 = second_y[14:10];
  wire [14:0] dist_y;
  wire signed [4:0] dist_y_0 = dist_y[4:0];
  wire signed [5:0] dist_sum;
  assign z = $signed({{5{dist_y_0[4]}}, dist_y_0}) * $signed({{4{first_sum[5]}}, first_sum});
  lane_pair first (
    .clk(clk),
    .rst(rst),
    .x(a),
    .y(first_y),
    .sum(first_sum)
  );
  lane_pair second (
    .clk(clk),
    .rst(rst),
    .x(first_y),
    .y(second_y),
    .sum(sum)
  );
  lane_pair dist_ (
    .clk(clk),
    .rst(rst),
    .x({second_y_2, a_0, second_y_2}),
    .y(dist_y),
    .sum(dist_sum)
  );
  assign y = dist_y;
  wire unused_ok = &{1'b0, second_y[4:0], dist_sum};
endmodule
