-campaign = 開かれた扉

welcome = { -campaign }へようこそ
visits = { $count }人がこのページを開きました
greeting = { $name }さん、こんにちは。{ $all }課のうち{ $done }課を読みました。
    .title = { $name }さんへのあいさつ
    .hint = ページの上に一度だけ表示
lesson-place = { NUMBER($all) }課中{ NUMBER($number) }課
rank = この一覧での順位：{ $place }
as-of = { DATETIME($date, dateStyle: "long") }に編集者が確認
spoken = 電話の対応言語：{ LIST($languages) }
stay =
    { $nights ->
        [0] 宿泊予約はありません
       *[other] 宿泊予約は{ $nights }泊です
    }
tone =
    { $audience ->
        [child] おとなに助けを求めてね
       *[adult] { $name }さん、誰かに助けを求めてください
    }
visa = Tビザは警察（HSI）に協力する人を守ります
combined = { welcome }: { visits }
share = 正答率：{ NUMBER($part, style: "percent") }
footer =
    .left = 多くの町のボランティアが制作
    .right = 続ける前に条件をお読みください
plain = このページには何も保存されません
long = この文はとても長いので、誰も一語で訳すことはできません
