module requant_l1_a36_serial (
  input clk,
  input rst,
  input in_valid,
  input [35:0] in_acc,
  input in_keep,
  input signed [35:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_x
);
  wire signed [35:0] in_acc_0 = in_acc;
  reg [5:0] step;
  reg first_part;
  reg second_part;
  reg u_moves;
  reg [6:0] index;
  reg distance_bit;
  reg u_carry;
  reg u_over;
  reg [16:0] u;
  reg [15:0] multiplier;
  reg [15:0] sum;
  reg [16:0] x;
  reg [4:0] post_left;
  reg x_carry;
  reg x_over;
  reg product_goes;
  reg drop;
  wire begins = step == 6'd0;
  wire eq_step = step == 6'd50;
  wire ends = eq_step & (out_ready | ~second_part);
  wire eq_step_2 = step == 6'd2;
  wire [35:0] distance = in_max - in_acc_0;
  wire mux_distance_2 = index[0] ? distance[0] : 1'b0;
  wire mux_distance = index[0] ? distance[2] : distance[1];
  wire mux_distance_4 = index[0] ? distance[4] : distance[3];
  wire mux_distance_3 = index[0] ? distance[6] : distance[5];
  wire mux_distance_6 = index[0] ? distance[8] : distance[7];
  wire mux_distance_5 = index[0] ? distance[10] : distance[9];
  wire mux_distance_8 = index[0] ? distance[12] : distance[11];
  wire mux_distance_7 = index[0] ? distance[14] : distance[13];
  wire mux_distance_10 = index[0] ? distance[16] : distance[15];
  wire mux_distance_9 = index[0] ? distance[18] : distance[17];
  wire mux_distance_12 = index[0] ? distance[20] : distance[19];
  wire mux_distance_11 = index[0] ? distance[22] : distance[21];
  wire mux_distance_14 = index[0] ? distance[24] : distance[23];
  wire mux_distance_13 = index[0] ? distance[26] : distance[25];
  wire mux_distance_16 = index[0] ? distance[28] : distance[27];
  wire mux_distance_15 = index[0] ? distance[30] : distance[29];
  wire mux_distance_18 = index[0] ? distance[32] : distance[31];
  wire mux_distance_17 = index[0] ? distance[34] : distance[33];
  wire mux_distance_19 = index[0] ? 1'b0 : distance[35];
  wire mux_distance_21 = index[1] ? mux_distance : mux_distance_2;
  wire mux_distance_20 = index[1] ? mux_distance_3 : mux_distance_4;
  wire mux_distance_23 = index[1] ? mux_distance_5 : mux_distance_6;
  wire mux_distance_22 = index[1] ? mux_distance_7 : mux_distance_8;
  wire mux_distance_25 = index[1] ? mux_distance_9 : mux_distance_10;
  wire mux_distance_24 = index[1] ? mux_distance_11 : mux_distance_12;
  wire mux_distance_27 = index[1] ? mux_distance_13 : mux_distance_14;
  wire mux_distance_26 = index[1] ? mux_distance_15 : mux_distance_16;
  wire mux_distance_28 = index[1] ? mux_distance_17 : mux_distance_18;
  wire mux_distance_29 = index[1] ? 1'b0 : mux_distance_19;
  wire mux_distance_31 = index[2] ? mux_distance_20 : mux_distance_21;
  wire mux_distance_30 = index[2] ? mux_distance_22 : mux_distance_23;
  wire mux_distance_33 = index[2] ? mux_distance_24 : mux_distance_25;
  wire mux_distance_32 = index[2] ? mux_distance_26 : mux_distance_27;
  wire mux_distance_34 = index[2] ? mux_distance_29 : mux_distance_28;
  wire mux_distance_36 = index[3] ? mux_distance_30 : mux_distance_31;
  wire mux_distance_35 = index[3] ? mux_distance_32 : mux_distance_33;
  wire mux_distance_37 = index[3] ? 1'b0 : mux_distance_34;
  wire mux_distance_38 = index[4] ? mux_distance_35 : mux_distance_36;
  wire mux_distance_39 = index[4] ? 1'b0 : mux_distance_37;
  wire mux_distance_40 = index[5] ? mux_distance_39 : mux_distance_38;
  wire xor_distance_bit = distance_bit ^ u_carry;
  wire [15:0] cat_u = {16{u[0] & u_moves}};
  wire [16:0] sum_sum = {1'b0, sum} + {1'b0, multiplier & cat_u};
  wire product_bit = sum_sum[0];
  wire or_u_moves = u_moves | product_goes;
  wire eq_post_left = post_left == 5'd0;
  wire xor_product_bit = product_bit ^ x_carry;
  wire [15:0] cat_x_over = {16{x_over | x_carry}};
  wire [15:0] cat_drop = {16{drop}};
  assign in_ready = ends & first_part;
  assign out_valid = second_part & eq_step;
  always @(posedge clk) begin
    if (rst) step <= 6'd0;
    else if (begins) begin
      if (in_valid | second_part) step <= 6'd1;
    end
    else if (ends) step <= 6'd0;
    else if (!eq_step) step <= step + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) first_part <= 1'b0;
    else if (begins) first_part <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) second_part <= 1'b0;
    else if (!begins) begin
      if (ends) second_part <= first_part;
    end
  end
  always @(posedge clk) begin
    if (rst) u_moves <= 1'b0;
    else if (eq_step_2) u_moves <= 1'b1;
    else if (step == 6'd19) u_moves <= 1'b0;
  end
  always @(posedge clk) begin
    if (begins) index <= {1'b0, in_pre};
    else if (!eq_step) index <= index + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) distance_bit <= 1'b0;
    else distance_bit <= mux_distance_40 & ~index[6];
  end
  always @(posedge clk) begin
    if (eq_step_2) u_carry <= distance_bit;
    else u_carry <= u_carry & distance_bit;
  end
  always @(posedge clk) begin
    if (eq_step_2 | u_moves) u_over <= 1'b0;
    else if (distance_bit | u_carry) u_over <= 1'b1;
  end
  always @(posedge clk) begin
    if (u_moves) u <= {xor_distance_bit, u[16:1]};
    else if (ends & (u_over | distance_bit | u_carry)) u <= 17'd131071;
  end
  always @(posedge clk) begin
    if (ends) multiplier <= in_multiplier;
  end
  always @(posedge clk) sum <= sum_sum[16:1];
  always @(posedge clk) begin
    if (begins) x <= 17'd65536;
    else if (!ends) begin
      if (!eq_step) begin
        if (or_u_moves) begin
          if (eq_post_left) begin
            if (!x[0]) x <= {xor_product_bit, x[16:1]};
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (!begins) begin
      if (ends) post_left <= in_post;
      else if (!eq_step) begin
        if (or_u_moves) begin
          if (!eq_post_left) post_left <= post_left - 5'd1;
        end
      end
    end
  end
  always @(posedge clk) begin
    if (begins) x_carry <= 1'b0;
    else if (!ends) begin
      if (!eq_step) begin
        if (or_u_moves) begin
          if (eq_post_left) x_carry <= x_carry & product_bit;
          else x_carry <= product_bit & (post_left == 5'd1);
        end
      end
    end
  end
  always @(posedge clk) begin
    if (begins) x_over <= 1'b0;
    else if (!ends) begin
      if (!eq_step) begin
        if (or_u_moves) begin
          if (eq_post_left) begin
            if (x[0]) x_over <= x_over | product_bit | x_carry;
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (begins) product_goes <= 1'b0;
    else if (!ends) begin
      if (!eq_step) begin
        if (u_moves) product_goes <= 1'b1;
      end
    end
  end
  always @(posedge clk) begin
    if (ends) drop <= ~in_keep;
  end
  assign out_x = x[16:1] | cat_x_over | cat_drop;
endmodule
