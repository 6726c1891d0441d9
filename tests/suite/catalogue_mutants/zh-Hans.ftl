-campaign = 敞开的门

welcome = 欢迎来到{ -campaign }
visits =
    { $count ->
       *[other] 有{ $count }人打开过本页
    }
greeting = { $name }，您好！您已读完{ $all }课中的{ $done }课。
    .title = 给{ $name }的问候
    .hint = 只在页面顶部显示一次
lesson-place = 第{ NUMBER($number) }课，共{ NUMBER($all) }课
rank = 您在名单上的位置：{ $place }
as-of = 编辑于{ DATETIME($date, dateStyle: "long") }核实
spoken = 接听语言：{ LIST($languages) }
stay =
    { $nights ->
        [0] 这里没有预订
        [1] 客人在这里预订了一晚
       *[other] 客人在这里预订了{ $nights }晚
    }
tone =
    { $audience ->
        [child] 请找大人帮忙
       *[adult] { $name }，请找人帮忙
    }
visa = T签证保护协助警方（HSI）的人
combined = { welcome }: { visits }
share = 答对的比例：{ NUMBER($part, style: "percent") }
footer =
    .left = 由许多城镇的志愿者制作
    .right = 继续之前请先阅读条款
plain = 本页不保存任何内容
long = 这句话写得很长，没有人能用一个词把它翻译出来
