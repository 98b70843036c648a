using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Portvakt.TestKit;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>A certificate can name addresses for its issuer, its revocation list and its status; nobody calls there.</summary>
[Requirement("R24")]
public class CertificateAddressTests
{
    [Theory]
    [OnEveryDatabase<Migrated>(true)]
    [OnEveryDatabase<Migrated>(false)]
    public async Task No_address_in_a_certificate_is_ever_called(
        TestDatabase database,
        bool issuerIsKnown
    )
    {
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)trap.LocalEndpoint).Port}/";
        var baited = CertificateClient.Authority.Issue(
            CertificateClient.Right with
            {
                More =
                [
                    new X509AuthorityInformationAccessExtension(
                        ocspUris: [address + "status"],
                        caIssuersUris: [address + "issuer.cer"]
                    ),
                    CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([
                        address + "list.crl",
                    ]),
                ],
            }
        );
        var certificates = new CertificateCache(
            CertificateClient.Authority.Trust(withIssuer: issuerIsKnown)
        );
        await using var world = await World.Start(database, certificates: certificates);
        var client = await CertificateClient.In(world);
        var locked = await CertificateClient.In(world, lockedTo: baited);

        // Without the issuer the path has a gap, which is when a careless verifier goes looking.
        if (issuerIsKnown)
            await client.Token(client.Grant(baited));
        else
            Assert.Equal("400 MP-120", await client.Refusal(client.Grant(baited)));
        await locked.Token(locked.Grant());

        // Also not a little later.
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(trap.Pending());
    }
}
