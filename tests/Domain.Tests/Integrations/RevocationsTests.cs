using Portvakt.Domain.Integrations;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R24")]
public class RevocationsTests
{
    private static readonly TestAuthority Authority = new();
    private static readonly TestAuthority Other = new("Other");
    private static readonly DateTimeOffset Now = TestCertificate.Day;
    private static readonly byte[] Leaf = Authority.Issue();

    [Fact]
    public void Nothing_is_asked_where_no_list_is_configured() =>
        Assert.Equal(CertificateFault.None, Fault(Revocations.NotAsked));

    [Fact]
    public void A_certificate_on_its_issuers_list_is_revoked_and_another_is_not()
    {
        var lists = new Revocations([Authority.Known(Now.AddDays(1), Leaf)]);

        Assert.Equal(CertificateFault.Revoked, Fault(lists));
        Assert.Equal(CertificateFault.None, Fault(lists, Authority.Issue()));
    }

    [Fact]
    public void An_overdue_list_is_believed_for_the_time_of_grace()
    {
        var list = Authority.Known(Now.AddHours(-24));

        Assert.Equal(CertificateFault.None, Fault(new Revocations([list])));
        Assert.Equal(
            CertificateFault.StatusUnknown,
            Fault(new Revocations([list]) { Grace = TimeSpan.FromHours(23) })
        );
    }

    [Fact]
    public void What_an_overdue_list_calls_back_stays_called_back() =>
        Assert.Equal(
            CertificateFault.Revoked,
            Fault(new Revocations([Authority.Known(Now.AddDays(-30), Leaf)]))
        );

    [Fact]
    public void A_list_that_was_never_had_may_be_the_issuers() =>
        Assert.Equal(
            CertificateFault.StatusUnknown,
            Fault(new Revocations([Other.Known(Now.AddDays(1)), null]))
        );

    [Fact]
    public void The_environment_may_take_the_unknown_for_good()
    {
        Assert.Equal(
            CertificateFault.None,
            Fault(new Revocations([null]) { AcceptsUnknown = true })
        );
        Assert.Equal(
            CertificateFault.Revoked,
            Fault(new Revocations([Authority.Known(Now, Leaf), null]) { AcceptsUnknown = true })
        );
    }

    [Fact]
    public void An_issuer_without_a_list_is_not_accepted_where_lists_are_asked_for() =>
        Assert.Equal(
            CertificateFault.Untrusted,
            Fault(new Revocations([Other.Known(Now.AddDays(1))]))
        );

    [Fact]
    public void A_path_whose_root_has_ended_counts_no_more()
    {
        var path = Authority.Trust().FindPath([Leaf], Now).Path!;
        var later = TestCertificate.Day.AddYears(4);
        var lasting = path with
        {
            Certificate = path.Certificate with
            {
                Facts = path.Certificate.Facts with { NotAfter = later.AddDays(1) },
            },
        };

        Assert.Equal(CertificateFault.Untrusted, lasting.FaultAt(later, Revocations.NotAsked));
        Assert.Equal(CertificateFault.NotInForce, path.FaultAt(later, Revocations.NotAsked));
    }

    private static CertificateFault Fault(Revocations lists, byte[]? leaf = null) =>
        Authority.Trust().FindPath([leaf ?? Leaf], Now).Path!.FaultAt(Now, lists);
}
