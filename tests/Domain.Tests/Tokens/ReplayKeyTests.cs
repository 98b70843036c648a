using System.Text;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

public class ReplayKeyTests
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");

    [Fact]
    public void The_same_jti_is_the_same_grant_whatever_else_differs() =>
        Assert.Equal(
            Key(TestFacts.Grant().With("jti", "1")),
            Key(TestFacts.Grant("a:open").With("jti", "1").With("exp", 5))
        );

    [Fact]
    public void Environment_client_and_jti_keep_grants_apart()
    {
        var grant = TestFacts.Grant().With("jti", "1");

        Assert.NotEqual(Key(grant), Key(grant.With("jti", "2")));
        Assert.NotEqual(Key(grant), Key(grant.With("iss", "another")));
        Assert.NotEqual(Key(grant), ReplayKey.Of(EnvironmentName.Of("prod"), Read(grant)));
    }

    [Fact]
    public void Without_jti_the_signed_text_counts()
    {
        var grant = TestFacts.Grant().Without("jti");

        Assert.Equal(Key(grant), Key(grant));
        Assert.NotEqual(Key(grant), Key(grant.With("nbf", 1)));
    }

    [Fact]
    public void A_key_survives_being_written_to_bytes()
    {
        var key = Key(TestFacts.Grant());

        Assert.Equal(key, ReplayKey.FromBytes(key.ToArray()));
    }

    private static ReplayKey Key(TestGrant grant) => ReplayKey.Of(Ver2, Read(grant));

    private static Grant Read(TestGrant grant) =>
        GrantReader.Read(Encoding.ASCII.GetBytes(grant.Sign())).Value!;
}
