adder_w8.v
pairs_l2_w8.v
